import { mostSelected } from '../claims/selection.js';
import { mediaTypeOf } from '../exchange/export/format.js';
import { formats } from '../exchange/export/formats.js';
import { selectionParameterNames, selectionParameters } from '../exchange/export/selection-asked.js';
import { exportPath } from './export-address.js';

const query = `{?${selectionParameterNames.map((name) => `${name}*`).join()}`;

/** What can be exported and how: the addresses are templates (RFC 6570). */
export const exportIndex = {
  formats: formats.map((format) => {
    const { name, about, files } = format;
    const at = `${exportPath}/${name}`;
    return {
      name,
      about,
      url: `${at}${query}}`,
      mediaType: mediaTypeOf(format),
      files: files.map((file) => ({
        name: file.name,
        mediaType: file.mediaType,
        url: files.length > 1 ? `${at}?file=${file.name}{&${query.slice(2)}}` : `${at}${query}}`,
      })),
    };
  }),
  parameters: selectionParameters,
  most: mostSelected,
};
