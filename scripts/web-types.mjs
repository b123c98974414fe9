import openapiTS, { astToString } from 'openapi-typescript';

/** Headers that the web's client sets itself, so that no screen has to name them. */
const OF_THE_CLIENT = new Set(['Idempotency-Key', 'X-CSRF-Token']);

/**
 * The types of the API that the web is written against.
 * @param {string} openapi the OpenAPI document
 * @returns {Promise<string>} TypeScript
 */
export async function webTypes(openapi) {
  const document = JSON.parse(openapi);
  for (const operations of Object.values(document.paths))
    for (const operation of Object.values(operations))
      if (operation.parameters)
        operation.parameters = operation.parameters.filter(({ name }) => !OF_THE_CLIENT.has(name));
  const types = astToString(await openapiTS(document, { alphabetize: true }));
  return `// Written by \`npm run openapi\` from apps/api/openapi.json.\n${types}`;
}
