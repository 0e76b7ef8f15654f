import { types } from './type.js';

/**
 * What this service can do (Reconciliation Service API 0.2, reconciliation-api.github.io/specs/0.2).
 * @param origin where it is served, such as `http://127.0.0.1:4000`
 */
export const manifestOf = (origin: string) => ({
  versions: ['0.2'],
  name: 'Political alliances',
  identifierSpace: `${origin}/node/`,
  schemaSpace: `${origin}/schema.graphql`,
  view: { url: `${origin}/?focus={{id}}` },
  defaultTypes: types,
  suggest: {
    entity: { service_url: `${origin}/reconcile`, service_path: '/suggest/entity' },
    type: { service_url: `${origin}/reconcile`, service_path: '/suggest/type' },
    property: { service_url: `${origin}/reconcile`, service_path: '/suggest/property' },
  },
  extend: {
    propose_properties: { service_url: `${origin}/reconcile`, service_path: '/extend/properties' },
    property_settings: [],
  },
});
