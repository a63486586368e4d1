import type { MetadataJson } from 'libphonenumber-js/core';
import * as z from 'zod';
import metadata from './phone-metadata.json' with { type: 'json' };

/**
 * What libphonenumber knows of the countries that our patients write from: all of them would be a tenth of a function's
 * bundle, and a number of any other country is still known by its plus. A test holds the file to the pinned release.
 */
export const phoneMetadata = z.custom<MetadataJson>((value) => typeof value === 'object').parse(metadata);
