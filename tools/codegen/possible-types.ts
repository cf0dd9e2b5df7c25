import { type GraphQLSchema, isAbstractType } from 'graphql';

import { banner, type GeneratedFile } from './generated-file.ts';

/**
 * Which types an interface or a union may turn out to be. The browser's cache keeps no schema: without this it drops what
 * a document asks of an interface, and a refusal would reach the screen without its sentence.
 */
export function possibleTypes(schema: GraphQLSchema): GeneratedFile {
  const lines = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((type) => `  ${type.name}: [${schema.getPossibleTypes(type).map(({ name }) => `'${name}'`).sort().join(', ')}],\n`);
  return {
    path: 'libs/shared/contract/src/generated/possible-types.ts',
    text: `${banner}/** The types that each interface and union may turn out to be. */\nexport const possibleTypes: Record<string, string[]> = {\n${lines.join('')}};\n`,
  };
}
