/** The largest learning rate that a reader can set: what lies beyond it is neither drawn nor spoken of. */
export const largestRate = 1;
