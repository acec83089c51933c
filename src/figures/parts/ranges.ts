/** The inputs that a drawing has room for; they never move, so that nothing rescales under a hand. */
export const inputRange = [-6, 6] as const;

/** The outputs that a drawing has room for. */
export const outputRange = [-9, 9] as const;
