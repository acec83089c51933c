/** The part of Trusted Types that is used here, where an engine has them; TypeScript does not know them yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (address: string) => string },
    ): {
      createScriptURL(address: string): URL;
    };
  };
}
