/** An input together with its goal, the prediction that we want for it. Both are finite. */
export interface Example {
  readonly input: number;
  readonly goal: number;
}
