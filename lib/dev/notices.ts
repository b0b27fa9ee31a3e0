import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Data that is no package: what the tables and weights of `lib/data` rest on (the `source` of their records). */
const DATA = [
  'Names of countries, regions, currencies, months and languages: Unicode CLDR 48.2, © Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt).',
  'Part of the given and family names: Faker, MIT License, © 2022-2023 the Faker contributors (https://github.com/faker-js/faker/graphs/contributors).',
  'Weights of the entity tagger and word counts: learnt from the train part of ANERcorp (CAMeL split), CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); these weights are under the same licence.',
];

/**
 * The notice that travels with the extension: name, version, licence and licence text of every package that is bundled,
 * and where the data is from. Reads package-lock.json and node_modules.
 */
export function notices(): string {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const shipped = Object.entries(packages).filter(
    ([path, one]) => path !== '' && one.dev !== true && one.optional !== true,
  );
  const parts = shipped.map(([path, { version = '', license = '' }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${version} (${license})\n\n${textOf(join(ROOT, path))}`;
  });
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return [readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim(), DATA.join('\n\n'), ...parts].join(rule) + '\n';
}

function textOf(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/iu.test(name))
    : undefined;
  return file === undefined
    ? 'The package holds no licence text.'
    : readFileSync(join(folder, file), 'utf8').trim();
}
