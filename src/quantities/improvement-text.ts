import type { Improvement } from './improvement.ts';

/** A whole sentence on how the second prediction compares with the first. */
export const comparisonText: Readonly<Record<Improvement, string>> = {
  'nothing to learn': 'It was right to begin with.',
  'on the goal': 'That is as good as a prediction can be.',
  nearer: 'That is better.',
  mirrored: 'That is no better, only wrong on the other side.',
  'no say': 'That is no better: an input of zero becomes zero, whatever the weight.',
  'too far': 'That is worse: the update went too far.',
  'wrong way': 'That is worse: the update went the wrong way.',
};

/** A whole sentence on what comes of going round the loop again and again. */
export const longRunText: Readonly<Record<Improvement, string>> = {
  'nothing to learn': 'There was nothing to learn, so going round changes nothing.',
  'on the goal': 'One turn was enough.',
  nearer: 'Turn by turn it comes nearer to the goal, and in time as near as you like.',
  mirrored: 'It swings from one side to the other, turn after turn, and comes no nearer.',
  'no say': 'No number of turns will help: an input of zero becomes zero, whatever the weight.',
  'too far': 'Turn by turn it lands further off. A later chapter mends that.',
  'wrong way': 'Turn by turn it moves further off. The last chapter mends that.',
};

/** A whole sentence on what one update taught the neuron. */
export const learnedText: Readonly<Record<Improvement, string>> = {
  'nothing to learn': 'There was nothing to learn.',
  'on the goal': 'From one mistake the neuron has learned all that this example had to teach.',
  nearer: 'It is nearer than before, and another update would bring it nearer still.',
  mirrored:
    'It is as far off as before, on the other side: the update was twice as long as it should have been.',
  'no say': 'It is as far off as before: with an input of zero, the weight has no say.',
  'too far': 'It went too far and landed further off, on the other side. A later chapter mends that.',
  'wrong way':
    'It is further off than before: with an input below zero, this rule goes the wrong way. The last chapter mends that.',
};
