export const plainText=(s:string)=>s.replaceAll('^','');
export type Inline={type:'text',value:string};
const esc=(s:string)=>s.replaceAll('&','&amp;').replaceAll('<','&lt;').replaceAll('>','&gt;').replaceAll('"','&quot;');
export const markedText=(s:string)=>({nodes:[{type:'text' as const,value:s}],problems:[]});
export const htmlOf=(n:Inline[],o?:{links?:boolean})=>n.map(x=>esc(x.value)).join('');
