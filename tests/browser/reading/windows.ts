/** The windows that a reader may have; each asks for another layout. */
export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };
/** The same with the browser's own bars. */
export const barred = { width: 390, height: 664 };
/** What is left of a window of 1280 × 800 px when the reader zooms to 400 %, without the browser's own bars. */
export const zoomed = { width: 360, height: 225 };
export const narrowest = { width: 320, height: 568 };
/** Windows that have much width and little height. */
export const projector = { width: 1024, height: 768 };
export const laptop = { width: 1280, height: 720 };
export const classroom = { width: 1366, height: 768 };
/** A laptop's window with the browser's own bars. */
export const notebook = { width: 1440, height: 760 };
export const low = { width: 1366, height: 657 };
/** A phone on its side. */
export const sideways = { width: 844, height: 390 };
