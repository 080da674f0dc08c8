#include "core/models/positive_inverse.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tactful::models {
namespace {

using Block = std::vector<float>;

constexpr std::size_t pairsAtOnce = 4;

std::size_t cell(std::size_t row, std::size_t column)
{
    return row * blockSide + column;
}

void transpose(const float* from, float* to)
{
    for (std::size_t i = 0; i < blockSide; ++i)
        for (std::size_t j = 0; j < blockSide; ++j)
            to[cell(j, i)] = from[cell(i, j)];
}

/// Puts the root into the lower half of one block. \return false where it has none
bool takeRoot(float* block)
{
    for (std::size_t j = 0; j < blockSide; ++j) {
        for (std::size_t i = j; i < blockSide; ++i) {
            double rest = static_cast<double>(block[cell(i, j)]);
            for (std::size_t k = 0; k < j; ++k)
                rest -= static_cast<double>(block[cell(i, k)]) * static_cast<double>(block[cell(j, k)]);
            if (i == j && !(rest > 0.0)) return false;
            const double root = i == j ? std::sqrt(rest) : static_cast<double>(block[cell(j, j)]);
            block[cell(i, j)] = static_cast<float>(i == j ? root : rest / root);
        }
    }
    return true;
}

/// Minus the inverse of a lower triangle.
Block minusInverse(const float* lower)
{
    Block out(blockCells, 0.0f);
    for (std::size_t j = 0; j < blockSide; ++j)
        for (std::size_t i = j; i < blockSide; ++i) {
            double sum = i == j ? -1.0 : 0.0;
            for (std::size_t k = j; k < i; ++k)
                sum -= static_cast<double>(lower[cell(i, k)]) * static_cast<double>(out[cell(k, j)]);
            out[cell(i, j)] = static_cast<float>(sum / static_cast<double>(lower[cell(i, i)]));
        }
    return out;
}

/// Cholesky's factor in the lower half and its transpose in the upper one, then the inverse.
class Inverter {
public:
    Inverter(BlockMatrix matrix, const InverseOptions& options, Job& job)
        : m_factor(std::move(matrix)), m_options(options), m_job(job), m_blocks(m_factor.blocks())
    {
        for (std::size_t i = m_factor.size(); i < m_blocks * blockSide; ++i)
            m_factor.at(i, i) = 1.0f;
    }

    Status factor();
    Result<BlockMatrix> invert();

private:
    void finishColumn(std::size_t k);
    void takeOff(std::size_t k);
    void invertColumn(std::size_t column, BlockMatrix& out) const;

    BlockMatrix m_factor;
    const InverseOptions& m_options;
    Job& m_job;
    std::size_t m_blocks;
    std::vector<Block> m_minus, m_minusTurned;  ///< inverses of the blocks on the diagonal, and transposed
};

/// The blocks below the diagonal, and their mirror images.
void Inverter::finishColumn(std::size_t k)
{
    parallelFor(m_blocks - k - 1, 1, m_options.threads, [&](std::size_t begin, std::size_t end) {
        Block root(blockCells);
        for (std::size_t i = k + 1 + begin; i < k + 1 + end; ++i) {
            std::fill(root.begin(), root.end(), 0.0f);
            m_options.product(root.data(), m_factor.block(i, k), m_minusTurned[k].data());
            std::copy(root.begin(), root.end(), m_factor.block(i, k));
            transpose(root.data(), m_factor.block(k, i));
        }
    });
}

/// What column k explains is taken off all that is to the right of it.
void Inverter::takeOff(std::size_t k)
{
    std::vector<std::pair<std::size_t, std::size_t>> left;
    for (std::size_t i = k + 1; i < m_blocks; ++i)
        for (std::size_t j = k + 1; j <= i; ++j)
            left.emplace_back(i, j);
    parallelFor(left.size(), pairsAtOnce, m_options.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t n = begin; n < end && !m_job.cancelled(); ++n)
            m_options.product(m_factor.block(left[n].first, left[n].second), m_factor.block(left[n].first, k),
                              m_factor.block(k, left[n].second));
    });
}

Status Inverter::factor()
{
    for (std::size_t k = 0; k < m_blocks; ++k) {
        if (m_job.cancelled()) return Job::cancelledError();
        float* diagonal = m_factor.block(k, k);
        if (!takeRoot(diagonal))
            return Error{ErrorCode::Numeric, "What was bought together cannot be told apart.", "penalty"};
        m_minus.push_back(minusInverse(diagonal));
        m_minusTurned.emplace_back(blockCells);
        transpose(m_minus.back().data(), m_minusTurned.back().data());
        finishColumn(k);
        takeOff(k);
    }
    return {};
}

/// Forwards and backwards through one column of blocks of the unit matrix, from its diagonal on.
void Inverter::invertColumn(std::size_t column, BlockMatrix& out) const
{
    std::vector<Block> found(m_blocks);
    Block rest(blockCells);
    for (std::size_t i = column; i < m_blocks && !m_job.cancelled(); ++i) {
        std::fill(rest.begin(), rest.end(), 0.0f);
        for (std::size_t n = 0; i == column && n < blockSide; ++n)
            rest[cell(n, n)] = 1.0f;
        for (std::size_t k = column; k < i; ++k)
            m_options.product(rest.data(), m_factor.block(i, k), found[k].data());
        found[i].assign(blockCells, 0.0f);
        m_options.product(found[i].data(), m_minus[i].data(), rest.data());
    }
    for (std::size_t i = m_blocks; i-- > column && !m_job.cancelled();) {
        for (std::size_t k = i + 1; k < m_blocks; ++k)
            m_options.product(found[i].data(), m_factor.block(i, k), found[k].data());
        std::copy(found[i].begin(), found[i].end(), rest.begin());
        std::fill(found[i].begin(), found[i].end(), 0.0f);
        m_options.product(found[i].data(), m_minusTurned[i].data(), rest.data());
        transpose(found[i].data(), out.block(column, i));
        std::copy(found[i].begin(), found[i].end(), out.block(i, column));
    }
}

Result<BlockMatrix> Inverter::invert()
{
    BlockMatrix out(m_factor.size());
    parallelFor(m_blocks, 1, m_options.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t column = begin; column < end; ++column)
            invertColumn(column, out);
    });
    if (m_job.cancelled()) return Job::cancelledError();
    return out;
}

}  // namespace

Result<BlockMatrix> inverseOfPositive(BlockMatrix matrix, const InverseOptions& options, Job& job)
{
    Inverter inverter(std::move(matrix), options, job);
    if (auto ok = inverter.factor(); !ok) return ok.error();
    return inverter.invert();
}

}  // namespace tactful::models
