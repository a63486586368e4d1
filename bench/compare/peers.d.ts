/*
 * Of each library only what is called here, so that the types hold on a checkout without `bench/compare/node_modules`.
 */
declare module 'openredaction' {
  export class OpenRedaction {
    constructor(options?: { readonly preset?: 'hipaa' });
    detect(text: string): Promise<{ readonly detections: readonly { readonly value: string }[] }>;
  }
}

declare module 'redact-pii' {
  export class SyncRedactor {
    constructor(options?: { readonly globalReplaceWith?: string });
    redact(text: string): string;
  }
}

declare module '@redactpii/node' {
  export class Redactor {
    constructor(options?: { readonly globalReplaceWith?: string; readonly aggressive?: boolean });
    redact(text: string): string;
  }
}

declare module 'compromise' {
  interface Match {
    readonly terms: readonly { readonly offset: { readonly start: number; readonly length: number } }[];
  }
  interface Selection {
    json(options: { readonly offset: true }): readonly Match[];
  }
  interface Document {
    people(): Selection;
    places(): Selection;
    organizations(): Selection;
  }
  const nlp: (text: string) => Document;
  export { nlp as default };
}
