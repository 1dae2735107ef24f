/**
 * Whether a text has anything that texts about papers have: a place where papers are, a word for them, a short name
 * with a year. What has none holds no list of papers, however it is built.
 */
export function hasPaperSigns(text: string): boolean {
  return signs.test(text);
}

const signs =
  /arxiv|doi\.org|\bdoi\b|openreview|aclanthology|dblp|pubmed|ncbi\.nlm|biorxiv|medrxiv|semanticscholar|scholar\.google|ieeexplore|dl\.acm\.org|sciencedirect|springer|papers?\b|publications?\b|publikation|publicacion|pubblicazion|proceedings|journal|conference|workshop|preprint|theses|thesis|bibliograph|abstract|\.pdf\b|\bet al\b|论文|文献|論文|논문|(?:CVPR|ICCV|ECCV|NeurIPS|NIPS|ICML|ICLR|ACL|EMNLP|NAACL|AAAI|IJCAI|KDD|SIGIR|CHI|ICRA|IROS|VLDB|SIGMOD|SIGGRAPH)\b/i;
