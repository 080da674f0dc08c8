#include "core/steps/lock_step.h"

#include "core/base/text.h"
#include "core/steps/session_parts.h"
#include "core/store/book_lock.h"

namespace tactful::steps {

Result<bool> hasPassphrase(const Path& book)
{
    std::error_code code;
    if (!std::filesystem::exists(book, code)) {
        const std::string name = utf8Path(book.filename());
        return Error{ErrorCode::NotFound, "There is no book \"" + name + "\". Check the name and the folder.",
                     name};
    }
    auto keys = store::KeysFile::open(store::keysPathOf(book));
    if (!keys) return keys.error();
    const auto key = keys->bookKey();
    if (!key) return key.error();
    return key->hasPassphrase;
}

Status changePassphrase(Session& session, const std::optional<std::string>& old,
                        const std::optional<std::string>& changed, const std::string& keep)
{
    constexpr std::size_t shortest = 8;
    if (changed && codePoints(*changed) < shortest)
        return Error{ErrorCode::BadInput,
                     "The password is too short. Use 8 characters or more; a few words are best.",
                     "passphrase"};
    store::Book& book = session.parts().book;
    if (auto ok = book.tryPassphrase(old); !ok) return ok;
    return store::changeLock(book, {changed, {}, vault::readId(keep)});
}

Status checkPassphrase(Session& session, const std::string& words)
{
    return session.parts().book.tryPassphrase(words);
}

Result<std::string> makeRecoveryCode(Session& session)
{
    return store::makeRecoveryCode(session.parts().book);
}

Result<bool> hasRecoveryCode(Session& session)
{
    return store::hasRecoveryCode(session.parts().book);
}

}  // namespace tactful::steps
