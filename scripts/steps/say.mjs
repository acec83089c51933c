/**
 * Says what is about to be done, so that nobody waits without knowing for what.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(`\n▸ ${sentence}`);
}
