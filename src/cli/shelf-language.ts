/**
 * Lets what is imported from now on have its words in the language of the shelf in `folder`, which the engine reads
 * as well. What imports words of the interface is itself imported afterwards.
 */
export async function tellLanguage(folder: string): Promise<void> {
  process.env['OFFPRINT_CONTENT'] = folder;
  await import('../build/language/language.ts');
}
