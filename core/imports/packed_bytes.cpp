#include "core/imports/packed_bytes.h"

#include <array>
#include <new>
#include <zstd.h>

namespace tactful::imports {
namespace {

constexpr int level = 3;  ///< zstd's own default: higher ones take longer than reading the file
constexpr std::size_t pieceBytes = 1 << 16;

Error damaged()
{
    return {ErrorCode::BadFile, "The file that was kept is damaged. Import it again from where you have it."};
}

}  // namespace

struct Packer::Stream {
    std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context{ZSTD_createCCtx(), ZSTD_freeCCtx};
    std::string packed;

    Stream()
    {
        if (!context) throw std::bad_alloc();
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    }

    void run(std::string_view bytes, ZSTD_EndDirective how)
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        std::array<char, pieceBytes> piece;
        for (bool done = false; !done;) {
            ZSTD_outBuffer out{piece.data(), piece.size(), 0};
            const std::size_t left = ZSTD_compressStream2(context.get(), &out, &in, how);
            // Nothing but want of memory can go wrong here.
            if (ZSTD_isError(left)) throw std::bad_alloc();
            packed.append(piece.data(), out.pos);
            done = how == ZSTD_e_end ? left == 0 : in.pos == in.size;
        }
    }
};

Packer::Packer() : m_stream(std::make_unique<Stream>())
{
}
Packer::Packer(Packer&&) noexcept = default;
Packer& Packer::operator=(Packer&&) noexcept = default;
Packer::~Packer() = default;

void Packer::add(std::string_view bytes)
{
    m_stream->run(bytes, ZSTD_e_continue);
}

std::string Packer::finish()
{
    m_stream->run({}, ZSTD_e_end);
    return std::move(m_stream->packed);
}

Result<std::string> unpacked(std::string_view packed, std::size_t limit)
{
    const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    if (!context) throw std::bad_alloc();
    std::string all;
    std::array<char, pieceBytes> piece;
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    for (;;) {
        ZSTD_outBuffer out{piece.data(), piece.size(), 0};
        const std::size_t before = in.pos;
        const std::size_t left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left)) return damaged();
        all.append(piece.data(), out.pos);
        if (all.size() > limit) return damaged();
        if (left == 0) return in.pos == in.size ? Result<std::string>(std::move(all)) : damaged();
        if (in.pos == before && out.pos == 0) return damaged();
    }
}

}  // namespace tactful::imports
