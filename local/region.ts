/** Where the embedded engine pretends to be. Fixed: a data directory keeps its ARNs for ever. */
export const region = 'eu-west-1';
export const accountId = '000000000000';
