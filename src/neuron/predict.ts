/**
 * Forward propagation, whole: the prediction of the neuron, `y = x · w`. Data flows one way, from the input through the
 * weight, which is all there is to this neuron, to the prediction.
 *
 * Takes any doubles. A weight that has blown up gives a prediction that is infinite or not a number, as it should.
 */
export function predict(input: number, weight: number): number {
  return input * weight;
}
