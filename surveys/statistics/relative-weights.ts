import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** How much of what an outcome varies goes with each predictor, though they overlap: `weights`, each 0 or more, add up to
 *  `explained`, the share (0 to 1) that all of them explain together in a linear regression (R²). */
export type RelativeWeights = { weights: number[]; explained: number }

/** Below this a direction in which predictors vary is noise, and is left out. */
const smallestVariance = 1e-6

/** Relative weights from the correlations of predictors with one another (a symmetric matrix with ones on its diagonal)
 *  and with the outcome: the predictors are turned into the nearest uncorrelated ones, Λ = V √D V' with R = V D V', which
 *  explain the outcome by β = Λ⁻¹ r; the weight of predictor j is Σₖ λⱼₖ² βₖ². Source: Johnson 2000, "A heuristic method
 *  for estimating the relative weight of predictor variables in multiple regression". */
export function relativeWeights(
  correlations: readonly (readonly number[])[],
  withOutcome: readonly number[],
): RelativeWeights {
  const between = new Matrix(correlations.map((row) => [...row]))
  const { realEigenvalues, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(between, {
    assumeSymmetric: true,
  })
  const kept = realEigenvalues.map((value) => (value > smallestVariance ? value : 0))
  const turned = (power: number) =>
    vectors
      .mmul(Matrix.diag(kept.map((value) => (value === 0 ? 0 : value ** power))))
      .mmul(vectors.transpose())
  const loadings = turned(0.5)
  const slopes = turned(-0.5).mmul(Matrix.columnVector([...withOutcome]))
  const weights = withOutcome.map((_, j) =>
    withOutcome.reduce((sum, _, k) => sum + loadings.get(j, k) ** 2 * slopes.get(k, 0) ** 2, 0),
  )
  return { weights, explained: weights.reduce((sum, weight) => sum + weight, 0) }
}
