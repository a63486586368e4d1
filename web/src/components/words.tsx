/** What a person wrote, as it was written: lines kept, long words wrapped, its direction its own. */
export function Words({ text }: { readonly text: string }) {
  return (
    <div className="words" dir="auto">
      {text}
    </div>
  );
}
