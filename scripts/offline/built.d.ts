/** What the build puts into the service worker. */
declare const BUILT: {
  readonly revision: string;
  readonly files: readonly (readonly [path: string, integrity: string])[];
};
