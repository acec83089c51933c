/** The quantities of the lesson: each has one word, one symbol and one colour everywhere. */
export const quantities = {
  input: { word: 'input', symbol: 'x' },
  weight: { word: 'weight', symbol: 'w' },
  prediction: { word: 'prediction', symbol: 'y' },
  goal: { word: 'goal', symbol: 'g' },
  delta: { word: 'delta', symbol: 'δ' },
  error: { word: 'error', symbol: 'E' },
  alpha: { word: 'learning rate', symbol: 'α' },
  pass: { word: 'pass', symbol: 'n' },
} as const;

/** The name of a quantity in code, markup and styles. */
export type Quantity = keyof typeof quantities;

/** Whether that is the name of a quantity. */
export const isQuantity = (name: string): name is Quantity => Object.hasOwn(quantities, name);
