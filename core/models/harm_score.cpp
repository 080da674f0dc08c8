#include "core/models/harm_score.h"

#include "core/models/maximise.h"

#include <Eigen/LU>

#include <cmath>

namespace tactful::models {
namespace {

constexpr std::int64_t leastForDirection = 40;
constexpr std::int64_t leastForUse = 201;
constexpr Eigen::Index slope = 1;  ///< b1

Eigen::MatrixXd columnsOf(const HarmSends& sends)
{
    Eigen::MatrixXd columns(sends.score.size(), 4);
    columns.col(0).setOnes();
    columns.col(slope) = sends.score.matrix();
    columns.col(2) = (1.0 + sends.messages).log().matrix();
    columns.col(3) = sends.newcomer.matrix();
    return columns;
}

/// Log of the posterior, up to a constant. Where `held` is set, b1 stays 0.
Curve posteriorAt(const Eigen::MatrixXd& columns, const Eigen::VectorXd& harmed, const HarmPrior& prior,
                  bool held, const Eigen::VectorXd& weight)
{
    const Eigen::ArrayXd odds = (columns * weight).array();
    // log(1 + e^x) without overflow.
    const Eigen::ArrayXd soft = odds.max(0.0) + (1.0 + (-odds.abs()).exp()).log();
    const Eigen::ArrayXd chance = 1.0 / (1.0 + (-odds).exp());
    const Eigen::ArrayXd off = (weight.array() - prior.mean) / prior.spread;
    Curve curve;
    curve.value = (harmed.array() * odds - soft).sum() - 0.5 * off.square().sum();
    curve.gradient = columns.transpose() * (harmed.array() - chance).matrix() - (off / prior.spread).matrix();
    const Eigen::VectorXd bend = (chance * (1.0 - chance)).matrix();
    curve.hessian = -(columns.transpose() * bend.asDiagonal() * columns);
    curve.hessian.diagonal() -= prior.spread.square().inverse().matrix();
    if (!held) return curve;
    curve.gradient[slope] = 0.0;
    curve.hessian.row(slope).setZero();
    curve.hessian.col(slope).setZero();
    curve.hessian(slope, slope) = -1.0 / (prior.spread[slope] * prior.spread[slope]);
    return curve;
}

}  // namespace

Status HarmSends::check() const
{
    const Eigen::Index count = score.size();
    if (messages.size() != count || newcomer.size() != count || harmed.size() != count)
        return Error{ErrorCode::BadInput, "Messages and their results do not fit together.", "sends"};
    const auto isFlag = [](const Eigen::ArrayXd& column) {
        return ((column == 0.0) || (column == 1.0)).all();
    };
    if (!(score >= 0.0).all() || !(score <= 1.0).all() || !(messages >= 0.0).all() || !messages.allFinite())
        return Error{ErrorCode::BadInput, "A message has an impossible score or count.", "sends"};
    if (!isFlag(newcomer) || !isFlag(harmed))
        return Error{ErrorCode::BadInput, "A result is neither yes nor no.", "sends"};
    return {};
}

Result<HarmScore> fitHarm(const HarmSends& sends, const HarmPrior& prior, Job& job)
{
    if (auto ok = sends.check(); !ok) return ok.error();
    const Eigen::MatrixXd columns = columnsOf(sends);
    const Eigen::VectorXd harmed = sends.harmed.matrix();
    const auto fit = [&](bool held, Eigen::VectorXd start) {
        return maximise(
            [&](const Eigen::VectorXd& at) { return posteriorAt(columns, harmed, prior, held, at); }, start,
            {}, "How personal messages are taken", job);
    };
    auto best = fit(false, prior.mean.matrix());
    if (!best) return best.error();
    if (best->at[slope] < 0.0) {
        Eigen::VectorXd start = best->at;
        start[slope] = 0.0;
        best = fit(true, start);
        if (!best) return best.error();
    }
    HarmScore score;
    score.weight = best->at.array();
    score.spread = (-best->curve.hessian).inverse().diagonal().array().sqrt();
    score.sends = sends.score.size();
    score.events = std::llround(sends.harmed.sum());
    return score;
}

HarmUse harmUse(std::int64_t events)
{
    if (events < leastForDirection) return HarmUse::Research;
    return events < leastForUse ? HarmUse::Direction : HarmUse::Own;
}

}  // namespace tactful::models
