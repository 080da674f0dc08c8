#include "core/imports/packed_bytes.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <zlib.h>

namespace tactful::imports {
namespace {

constexpr std::size_t pieceBytes = 1 << 16;

/// zlib counts in 32 bits.
uInt countOf(std::size_t bytes)
{
    return static_cast<uInt>(std::min<std::size_t>(bytes, std::numeric_limits<uInt>::max()));
}

Bytef* bytesOf(std::string_view text)
{
    // zlib does not write there; its type is older than const.
    return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
}

Error damaged()
{
    return {ErrorCode::BadFile, "The file that was kept is damaged. Import it again from where you have it."};
}

}  // namespace

struct Packer::Stream {
    z_stream state{};
    std::string packed;

    Stream()
    {
        // Fast: an import waits for it, and the first half of what packing can save is most of it.
        if (deflateInit(&state, Z_BEST_SPEED) != Z_OK) throw std::bad_alloc();
    }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { deflateEnd(&state); }

    void run(int flush)
    {
        std::array<char, pieceBytes> piece{};
        do {
            state.next_out = reinterpret_cast<Bytef*>(piece.data());
            state.avail_out = countOf(piece.size());
            deflate(&state, flush);
            packed.append(piece.data(), piece.size() - state.avail_out);
        } while (state.avail_out == 0);
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
    while (!bytes.empty()) {
        const uInt count = countOf(bytes.size());
        m_stream->state.next_in = bytesOf(bytes);
        m_stream->state.avail_in = count;
        m_stream->run(Z_NO_FLUSH);
        bytes.remove_prefix(count);
    }
}

std::string Packer::finish()
{
    m_stream->run(Z_FINISH);
    return std::move(m_stream->packed);
}

Result<std::string> unpacked(std::string_view packed, std::size_t limit)
{
    z_stream state{};
    if (inflateInit(&state) != Z_OK) throw std::bad_alloc();
    const std::unique_ptr<z_stream, int (*)(z_stream*)> end(&state, inflateEnd);
    std::string all;
    std::array<char, pieceBytes> piece{};
    for (int code = Z_OK; code != Z_STREAM_END;) {
        if (state.avail_in == 0) {
            const uInt count = countOf(packed.size());
            state.next_in = bytesOf(packed);
            state.avail_in = count;
            packed.remove_prefix(count);
        }
        state.next_out = reinterpret_cast<Bytef*>(piece.data());
        state.avail_out = countOf(piece.size());
        code = inflate(&state, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END) return damaged();
        all.append(piece.data(), piece.size() - state.avail_out);
        if (all.size() > limit) return damaged();
    }
    return all;
}

}  // namespace tactful::imports
