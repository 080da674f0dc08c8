#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/block_product.h"

#include <cstddef>
#include <vector>

/// \file
/// What is the inverse of a symmetric positive definite matrix, on all cores and to be stopped at any time?
///
/// Cholesky's factors, inverted column by column of blocks, lower half only. Source: Golub and Van Loan
/// (2013), Matrix Computations, sections 3.1 and 4.2. Cells are summed in one order, whatever the number of
/// threads and the processor (block_product.h).

namespace tactful::models {

/// A square matrix in blocks, each row by row; the sides are filled up with zeros to whole blocks.
class BlockMatrix {
public:
    explicit BlockMatrix(std::size_t size)
        : m_blocks((size + blockSide - 1) / blockSide), m_cells(m_blocks * m_blocks * blockCells, 0.0f),
          m_size(size)
    {
    }

    std::size_t size() const { return m_size; }
    std::size_t blocks() const { return m_blocks; }  ///< along one side
    float* block(std::size_t row, std::size_t column)
    {
        return m_cells.data() + (row * m_blocks + column) * blockCells;
    }
    const float* block(std::size_t row, std::size_t column) const
    {
        return m_cells.data() + (row * m_blocks + column) * blockCells;
    }
    float& at(std::size_t row, std::size_t column)
    {
        return block(row / blockSide, column / blockSide)[row % blockSide * blockSide + column % blockSide];
    }
    float at(std::size_t row, std::size_t column) const
    {
        return block(row / blockSide, column / blockSide)[row % blockSide * blockSide + column % blockSide];
    }

private:
    std::size_t m_blocks;
    std::vector<float> m_cells;
    std::size_t m_size;
};

struct InverseOptions {
    unsigned threads = 0;                         ///< 0: all cores; never changes a result
    SubtractProduct product = subtractProduct();  ///< never changes a result either
};

/// \param matrix  its lower half is read, its cells are used up
/// \return the whole inverse; Numeric where the matrix is not positive definite; Cancelled.
/// \par Cost  size³ multiplications and additions, two matrices of memory.
Result<BlockMatrix> inverseOfPositive(BlockMatrix matrix, const InverseOptions& options, Job& job);

}  // namespace tactful::models
