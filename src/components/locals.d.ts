declare namespace App {
  interface Locals {
    /** The numbers that the chapter declares, for its components, which no property reaches through MDX. */
    numbers: import('./number-rows.ts').Declared;
  }
}
