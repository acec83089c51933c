const plain = '0123456789-';
const high = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';

/** What a regular expression finds such a power by. */
export const raised = `[${high}]+`;

const exchanged = (text: string, from: string, to: string): string =>
  text.replace(/./g, (each) => to.charAt(from.indexOf(each)));

/** A whole number's text as the power of a ten: `21` as `²¹`. Its plus is left out. */
export const raisedText = (text: string): string => exchanged(text, plain, high);

/** The other way round. */
export const loweredText = (text: string): string => exchanged(text, high, plain);
