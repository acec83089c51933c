import { z } from 'astro/zod';

/** What a component is given: the properties that it was written with, and the file that it stands in. */
interface Given {
  readonly props: unknown;
  readonly locals: Pick<App.Locals, 'file'>;
}

/**
 * The properties of a component as its schema says them. MDX is not type-checked, so a mistake fails the build here. Throws a
 * sentence that names the file, the component, the property, what was expected and what was found.
 */
export function propsOf<T extends z.ZodType>(
  component: string,
  schema: T,
  { props, locals }: Given,
): z.infer<T> {
  const parsed = schema.safeParse(props);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'its properties'}: ${message}`,
  );
  throw new Error(
    `In ${locals.file}, <${component}> was written with ${JSON.stringify(props)}. ${faults.join('; ')}.`,
  );
}
