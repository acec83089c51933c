/** What the browser says of its network, where it says so; TypeScript's own names leave it out. */
interface Navigator {
  readonly connection?: { readonly saveData?: boolean };
}
