/** Words that say in other languages than English how a paper works or what it is; endings are taken off before they are compared. */
export const foreignGeneralWords = {
  de: `
    abbildung abfolge abschnitt analyse anfang anmerkung ansatz anwendung arbeit aspekt aufgabe aufsatz auswertung band bedeutung bedingung
    begriff beitrag bemerkung beobachtung bericht bestandsaufnahme betrachtung bibliographie buch darstellung dissertation einführung
    einleitung entwicklung ergebnis erkenntnis fach fall feld forschung forschungsbericht frage funktion funktionen gebiet gegenwart geschichte grundlage
    grundzüge handbuch herausforderung jahr jahrhundert jahrzehnt kapitel katalog klasse kommentar lehrbuch leitfaden literatur methode
    möglichkeit nachtrag neu notiz problem projekt publikation quelle rahmen relation relationen rezension rolle sammlung schrift stand struktur studie tagung
    teil text thema theorie übersicht überblick umgang untersuchung verfahren vergleich veröffentlichung versuch vorbericht vorläufig
    vorlesung vortrag wandel wirkung wissenschaft zeit ziel zukunft zusammenfassung zusammenhang`,
  fr: `
    année aperçu approche article aspect aujourd aujourdhui bilan cahier chapitre compte contribution cours deuxième
    découverte développement enquête ensemble essai exemple époque étude fait fouille grand grande histoire
    introduction inventaire livre mémoire méthode milieu nouveau nouvelle objet observation origine ouvrage
    perspective place pratique premier première préface problème quelques rapport recherche recueil remarque
    résultat siècle temps thèse théorème théorie tome travaux vie vue`,
  es: `
    actualidad análisis año aportación apunte artículo aproximación avance capítulo caso conclusión cuestión desarrollo década efecto
    ejemplo ensayo enfoque época estado estudio evaluación evolución hacia historia informe introducción investigación libro método
    nota nuevo papel primera problema proceso propuesta proyecto reflexión relación resultado revisión siglo teoría tesis texto trabajo
    uso`,
  pt: `
    abordagem análise ano avaliação capítulo caso conclusão contribuição desenvolvimento década dissertação efeito ensaio
    estudo experiência história influência introdução investigação livro método novo papel pesquisa processo proposta questão reflexão
    relação relatório resultado revisão século teoria tese texto trabalho uso`,
  ar: `
    أثر أساس أسلوب أهمية بحث بحوث تاريخ تحليل تطبيق تطور تقرير تقييم جديد حالة حول دراسات دراسة دور طريقة قراءة قضايا كتاب مدخل مراجعة
    مشكلة مفهوم مقارنة مقال مقدمة منهج نتائج نظرية نموذج واقع`,
};

/** Terms that catalogues of medicine give to papers whatever they are about: check tags of MeSH and kinds of studies. */
export const checkTags = `adolescent|adult|aged|aged 80 and over|aging population|animals|cats|child preschool|dogs|female|human|humans|in vitro|in vivo|infant newborn|male|middle aged|young adult
  case control studies|comparative study|cross sectional studies|double blind method|evaluation studies|follow up studies|feasibility studies|longitudinal studies|models animal|models biological|models theoretical
  predictive value of tests|prospective studies|reproducibility of results|research design|retrospective studies|risk assessment|risk factors|sensitivity and specificity|severity of illness index|single blind method
  statistics as topic|surveys and questionnaires|time factors|treatment outcome|disease models animal|mice inbred c57bl|molecular sequence data|amino acid sequence|base sequence|cells cultured`;
