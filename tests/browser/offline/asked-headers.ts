import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers that a built site asks its host to send with what is at this path, by the file that some hosts read for it; none where it has none. */
export function askedHeaders(folder: string, pathname: string): Record<string, string> {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return {};
  const rules = readFileSync(file, 'utf8').replace(/^#.*\n/gm, '');
  const blocks = rules.split('\n\n');
  const asked = blocks.flatMap((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const isAsked = pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
    return isAsked ? lines : [];
  });
  return Object.fromEntries(
    asked.map((line): [string, string] => {
      const [name = '', value = ''] = line.trim().split(': ');
      return [name, value];
    }),
  );
}
