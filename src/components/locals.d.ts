declare namespace App {
  interface Locals {
    /** The chapter's file, from the project's folder on. */
    file: string;
    /** The numbers that the chapter declares, for its components. No property reaches these through MDX. */
    numbers: import('./number-rows.ts').Declared;
  }
}
