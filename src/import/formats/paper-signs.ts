const words =
  /arxiv|doi\.org|\bdoi\b|openreview|aclanthology|dblp|pubmed|ncbi\.nlm|biorxiv|medrxiv|semanticscholar|scholar\.google|ieeexplore|dl\.acm\.org|sciencedirect|springer|\bpapers?\b|\bpublications?\b|publikation|publicacion|pubblicazion|proceedings|journal|\bconference\b|workshop|\bsessions? \d|preprint|\btheses\b|\bthesis\b|bibliograph|\babstract\b|\.pdf\b|\bet al\b|论文|文献|論文|논문/i;

const venues =
  /\b(?:CVPR|ICCV|ECCV|NeurIPS|NIPS|ICML|ICLR|ACL|EMNLP|NAACL|AAAI|IJCAI|KDD|SIGIR|CHI|ICRA|IROS|VLDB|SIGMOD|SIGGRAPH)\b/;

/**
 * Whether a text has anything that texts about papers have: a place where papers are, a word for them, the short name
 * of a conference. A long one that has none holds no list of papers, however it is built.
 */
export function hasPaperSigns(text: string): boolean {
  return words.test(text) || venues.test(text);
}
