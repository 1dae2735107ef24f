/**
 * Short names of conferences, each with its whole names divided by bars. Case, signs, years, ordinals, `the`,
 * `annual`, `proceedings of` and a leading `IEEE` or `ACM` don't count; what follows a sign may be left out:
 * places, dates, tracks.
 */
export const meetings = `
NeurIPS: Advances in Neural Information Processing Systems | Conference on Neural Information Processing Systems | Annual Conference on Neural Information Processing Systems | International Conference on Neural Information Processing Systems | Neural Information Processing Systems | NIPS | Adv. Neural Inf. Process. Syst.
ICLR: International Conference on Learning Representations
ICML: International Conference on Machine Learning | Int. Conf. Mach. Learn.
AISTATS: International Conference on Artificial Intelligence and Statistics | Conference on Artificial Intelligence and Statistics | Artificial Intelligence and Statistics
COLT: Conference on Learning Theory | Conference on Computational Learning Theory | Annual Conference on Learning Theory
UAI: Conference on Uncertainty in Artificial Intelligence | Uncertainty in Artificial Intelligence
ACML: Asian Conference on Machine Learning
ECML PKDD: European Conference on Machine Learning and Principles and Practice of Knowledge Discovery in Databases | Joint European Conference on Machine Learning and Knowledge Discovery in Databases | ECML-PKDD | ECML/PKDD
AAAI: AAAI Conference on Artificial Intelligence | National Conference on Artificial Intelligence
IJCAI: International Joint Conference on Artificial Intelligence | International Joint Conferences on Artificial Intelligence
ECAI: European Conference on Artificial Intelligence
AAMAS: International Conference on Autonomous Agents and Multiagent Systems | International Joint Conference on Autonomous Agents and Multiagent Systems | International Conference on Autonomous Agents and MultiAgent Systems
ICAPS: International Conference on Automated Planning and Scheduling
KR: International Conference on Principles of Knowledge Representation and Reasoning
AIES: AAAI/ACM Conference on AI, Ethics, and Society
FAccT: Conference on Fairness, Accountability, and Transparency | FAT*
CoRL: Conference on Robot Learning | Annual Conference on Robot Learning
RSS: Robotics: Science and Systems
ICRA: International Conference on Robotics and Automation | IEEE Int. Conf. Robot. Autom.
IROS: IEEE/RSJ International Conference on Intelligent Robots and Systems | International Conference on Intelligent Robots and Systems
HRI: ACM/IEEE International Conference on Human-Robot Interaction | International Conference on Human-Robot Interaction
CASE: International Conference on Automation Science and Engineering
RO-MAN: International Symposium on Robot and Human Interactive Communication | International Conference on Robot and Human Interactive Communication
CVPR: Conference on Computer Vision and Pattern Recognition | IEEE/CVF Conference on Computer Vision and Pattern Recognition | IEEE Computer Society Conference on Computer Vision and Pattern Recognition
CVPR Workshops: Conference on Computer Vision and Pattern Recognition Workshops | IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops | CVPRW
ICCV: International Conference on Computer Vision | IEEE/CVF International Conference on Computer Vision
ICCV Workshops: International Conference on Computer Vision Workshops | IEEE/CVF International Conference on Computer Vision Workshops | ICCVW
ECCV: European Conference on Computer Vision
WACV: Winter Conference on Applications of Computer Vision | IEEE/CVF Winter Conference on Applications of Computer Vision
BMVC: British Machine Vision Conference
ACCV: Asian Conference on Computer Vision
3DV: International Conference on 3D Vision
ICPR: International Conference on Pattern Recognition
ICIP: International Conference on Image Processing
MICCAI: International Conference on Medical Image Computing and Computer-Assisted Intervention | Medical Image Computing and Computer Assisted Intervention | Medical Image Computing and Computer-Assisted Intervention
ISBI: International Symposium on Biomedical Imaging
MIDL: Medical Imaging with Deep Learning
ACL: Annual Meeting of the Association for Computational Linguistics | Meeting of the Association for Computational Linguistics | Annual Meeting of the Association for Computational Linguistics and the International Joint Conference on Natural Language Processing
EMNLP: Conference on Empirical Methods in Natural Language Processing | Empirical Methods in Natural Language Processing | Conference on Empirical Methods in Natural Language Processing and the International Joint Conference on Natural Language Processing | Joint Conference on Empirical Methods in Natural Language Processing and Computational Natural Language Learning
NAACL: Conference of the North American Chapter of the Association for Computational Linguistics | Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies | Annual Conference of the North American Chapter of the Association for Computational Linguistics | Conference of the Nations of the Americas Chapter of the Association for Computational Linguistics | Human Language Technologies: The Annual Conference of the North American Chapter of the Association for Computational Linguistics | NAACL-HLT
EACL: Conference of the European Chapter of the Association for Computational Linguistics
AACL: Conference of the Asia-Pacific Chapter of the Association for Computational Linguistics
Findings of ACL: Findings of the Association for Computational Linguistics | Findings of the Association for Computational Linguistics: ACL
Findings of EMNLP: Findings of the Association for Computational Linguistics: EMNLP
Findings of NAACL: Findings of the Association for Computational Linguistics: NAACL
Findings of EACL: Findings of the Association for Computational Linguistics: EACL
Findings of ACL-IJCNLP: Findings of the Association for Computational Linguistics: ACL-IJCNLP
COLING: International Conference on Computational Linguistics
CoNLL: Conference on Computational Natural Language Learning | Conference on Natural Language Learning
IJCNLP: International Joint Conference on Natural Language Processing
LREC: International Conference on Language Resources and Evaluation | Language Resources and Evaluation Conference
LREC-COLING: Joint International Conference on Computational Linguistics, Language Resources and Evaluation
SemEval: International Workshop on Semantic Evaluation
SIGDIAL: Annual Meeting of the Special Interest Group on Discourse and Dialogue
INLG: International Natural Language Generation Conference | International Conference on Natural Language Generation
WMT: Conference on Machine Translation
COLM: Conference on Language Modeling
KDD: SIGKDD International Conference on Knowledge Discovery and Data Mining | SIGKDD Conference on Knowledge Discovery and Data Mining | International Conference on Knowledge Discovery and Data Mining | SIGKDD
WWW: International Conference on World Wide Web | World Wide Web Conference | Web Conference | International World Wide Web Conference | TheWebConf | ACM on Web Conference
SIGIR: International ACM SIGIR Conference on Research and Development in Information Retrieval | ACM SIGIR Conference on Research and Development in Information Retrieval
CIKM: International Conference on Information and Knowledge Management | ACM International Conference on Information and Knowledge Management | ACM International on Conference on Information and Knowledge Management
WSDM: International Conference on Web Search and Data Mining | ACM International Conference on Web Search and Data Mining
RecSys: Conference on Recommender Systems
ECIR: European Conference on Information Retrieval
ICDM: International Conference on Data Mining
SDM: SIAM International Conference on Data Mining
PAKDD: Pacific-Asia Conference on Knowledge Discovery and Data Mining
ICWSM: International AAAI Conference on Web and Social Media | International AAAI Conference on Weblogs and Social Media
UMAP: Conference on User Modeling, Adaptation and Personalization
JCDL: Joint Conference on Digital Libraries | ACM/IEEE Joint Conference on Digital Libraries | ACM/IEEE-CS Joint Conference on Digital Libraries
CHI: CHI Conference on Human Factors in Computing Systems | Conference on Human Factors in Computing Systems | SIGCHI Conference on Human Factors in Computing Systems | Annual ACM Conference on Human Factors in Computing Systems
CHI EA: Extended Abstracts of the CHI Conference on Human Factors in Computing Systems | CHI Conference Extended Abstracts on Human Factors in Computing Systems | Extended Abstracts on Human Factors in Computing Systems | CHI Extended Abstracts on Human Factors in Computing Systems
UIST: Symposium on User Interface Software and Technology | ACM Symposium on User Interface Software and Technology
CSCW: Conference on Computer Supported Cooperative Work | Conference on Computer-Supported Cooperative Work and Social Computing | Conference on Computer Supported Cooperative Work and Social Computing
DIS: Designing Interactive Systems Conference | Conference on Designing Interactive Systems
TEI: International Conference on Tangible, Embedded, and Embodied Interaction | International Conference on Tangible and Embedded Interaction
IUI: International Conference on Intelligent User Interfaces
UbiComp: International Joint Conference on Pervasive and Ubiquitous Computing
MobileHCI: International Conference on Human-Computer Interaction with Mobile Devices and Services
ICMI: International Conference on Multimodal Interaction | International Conference on Multimodal Interfaces
NordiCHI: Nordic Conference on Human-Computer Interaction
OzCHI: Australian Conference on Human-Computer Interaction
ISMAR: International Symposium on Mixed and Augmented Reality
IEEE VR: IEEE Conference on Virtual Reality and 3D User Interfaces
NIME: International Conference on New Interfaces for Musical Expression | Conference on New Interfaces for Musical Expression | New Interfaces for Musical Expression
ISMIR: International Society for Music Information Retrieval Conference | International Conference on Music Information Retrieval | Conference of the International Society for Music Information Retrieval | International Symposium on Music Information Retrieval
ICMC: International Computer Music Conference
SMC: Sound and Music Computing Conference
DAFx: International Conference on Digital Audio Effects
ICASSP: International Conference on Acoustics, Speech and Signal Processing | International Conference on Acoustics, Speech, and Signal Processing
Interspeech: Annual Conference of the International Speech Communication Association | INTERSPEECH
WASPAA: Workshop on Applications of Signal Processing to Audio and Acoustics
EUSIPCO: European Signal Processing Conference
ASRU: Workshop on Automatic Speech Recognition and Understanding | Automatic Speech Recognition and Understanding Workshop
SLT: Spoken Language Technology Workshop
ACM MM: ACM International Conference on Multimedia | International Conference on Multimedia | ACM Multimedia
ICME: International Conference on Multimedia and Expo
ICMR: International Conference on Multimedia Retrieval
SIGMOD: International Conference on Management of Data | SIGMOD International Conference on Management of Data
VLDB: International Conference on Very Large Data Bases
ICDE: International Conference on Data Engineering
EDBT: International Conference on Extending Database Technology
PODS: Symposium on Principles of Database Systems
ISWC: International Semantic Web Conference
ESWC: European Semantic Web Conference | Extended Semantic Web Conference
ICSE: International Conference on Software Engineering | IEEE/ACM International Conference on Software Engineering
ESEC/FSE: Joint Meeting on European Software Engineering Conference and Symposium on the Foundations of Software Engineering | Joint European Software Engineering Conference and Symposium on the Foundations of Software Engineering
FSE: International Symposium on Foundations of Software Engineering
ASE: International Conference on Automated Software Engineering | IEEE/ACM International Conference on Automated Software Engineering
ISSTA: International Symposium on Software Testing and Analysis | SIGSOFT International Symposium on Software Testing and Analysis
MSR: International Conference on Mining Software Repositories | Working Conference on Mining Software Repositories
PLDI: SIGPLAN Conference on Programming Language Design and Implementation | SIGPLAN International Conference on Programming Language Design and Implementation
POPL: SIGPLAN Symposium on Principles of Programming Languages | SIGPLAN-SIGACT Symposium on Principles of Programming Languages
OOPSLA: Conference on Object-Oriented Programming, Systems, Languages, and Applications
ICFP: SIGPLAN International Conference on Functional Programming
ECOOP: European Conference on Object-Oriented Programming
CAV: International Conference on Computer Aided Verification
TACAS: International Conference on Tools and Algorithms for the Construction and Analysis of Systems
LICS: Symposium on Logic in Computer Science
ASPLOS: International Conference on Architectural Support for Programming Languages and Operating Systems
ISCA: International Symposium on Computer Architecture | Annual International Symposium on Computer Architecture
MICRO: International Symposium on Microarchitecture | IEEE/ACM International Symposium on Microarchitecture
HPCA: International Symposium on High Performance Computer Architecture | International Symposium on High-Performance Computer Architecture
DAC: Design Automation Conference | ACM/IEEE Design Automation Conference
OSDI: USENIX Symposium on Operating Systems Design and Implementation | Symposium on Operating Systems Design and Implementation
SOSP: Symposium on Operating Systems Principles
NSDI: USENIX Symposium on Networked Systems Design and Implementation
USENIX ATC: USENIX Annual Technical Conference
EuroSys: European Conference on Computer Systems
SIGCOMM: Conference of the ACM Special Interest Group on Data Communication | SIGCOMM Conference
INFOCOM: Conference on Computer Communications
MobiCom: Annual International Conference on Mobile Computing and Networking
SC: International Conference for High Performance Computing, Networking, Storage and Analysis
IPDPS: International Parallel and Distributed Processing Symposium
PODC: Symposium on Principles of Distributed Computing
IEEE S&P: IEEE Symposium on Security and Privacy | Symposium on Security and Privacy
USENIX Security: USENIX Security Symposium
CCS: SIGSAC Conference on Computer and Communications Security | Conference on Computer and Communications Security
NDSS: Network and Distributed System Security Symposium | Network and Distributed Systems Security Symposium
PETS: Privacy Enhancing Technologies Symposium
SOUPS: Symposium on Usable Privacy and Security
CRYPTO: Annual International Cryptology Conference
EUROCRYPT: Annual International Conference on the Theory and Applications of Cryptographic Techniques
STOC: Symposium on Theory of Computing | SIGACT Symposium on Theory of Computing
FOCS: Symposium on Foundations of Computer Science
SODA: ACM-SIAM Symposium on Discrete Algorithms
ICALP: International Colloquium on Automata, Languages and Programming | International Colloquium on Automata, Languages, and Programming
SoCG: International Symposium on Computational Geometry | Symposium on Computational Geometry
EC: Conference on Economics and Computation
GECCO: Genetic and Evolutionary Computation Conference
CEC: Congress on Evolutionary Computation
CDC: Conference on Decision and Control
IJCNN: International Joint Conference on Neural Networks
CogSci: Annual Meeting of the Cognitive Science Society | Annual Conference of the Cognitive Science Society
RECOMB: International Conference on Research in Computational Molecular Biology
PSB: Pacific Symposium on Biocomputing
EMBC: Annual International Conference of the IEEE Engineering in Medicine and Biology Society
SIGCSE: Technical Symposium on Computer Science Education
L@S: Conference on Learning at Scale
LAK: International Learning Analytics and Knowledge Conference
EDM: International Conference on Educational Data Mining
DH: Digital Humanities Conference
`;

/** Short names of journals with their whole names and the abbreviations of these, in the same way; nothing may follow. */
export const journals = `
JMLR: Journal of Machine Learning Research | J. Mach. Learn. Res.
TMLR: Transactions on Machine Learning Research | Trans. Mach. Learn. Res.
JAIR: Journal of Artificial Intelligence Research | J. Artif. Intell. Res.
TPAMI: IEEE Transactions on Pattern Analysis and Machine Intelligence | IEEE Trans. Pattern Anal. Mach. Intell.
IJCV: International Journal of Computer Vision | Int. J. Comput. Vis.
TIP: IEEE Transactions on Image Processing | IEEE Trans. Image Process.
TMI: IEEE Transactions on Medical Imaging | IEEE Trans. Med. Imaging
TNNLS: IEEE Transactions on Neural Networks and Learning Systems | IEEE Trans. Neural Netw. Learn. Syst. | IEEE Trans. Neural Networks Learn. Syst.
TKDE: IEEE Transactions on Knowledge and Data Engineering | IEEE Trans. Knowl. Data Eng.
TASLP: IEEE/ACM Transactions on Audio, Speech, and Language Processing | IEEE ACM Trans. Audio Speech Lang. Process. | IEEE Transactions on Audio, Speech, and Language Processing
TSE: IEEE Transactions on Software Engineering | IEEE Trans. Software Eng.
TVCG: IEEE Transactions on Visualization and Computer Graphics | IEEE Trans. Vis. Comput. Graph.
TIFS: IEEE Transactions on Information Forensics and Security | IEEE Trans. Inf. Forensics Secur.
TRO: IEEE Transactions on Robotics | IEEE Trans. Robotics | IEEE Trans. Robot. | T-RO
RA-L: IEEE Robotics and Automation Letters | IEEE Robotics Autom. Lett. | IEEE Robot. Autom. Lett.
IJRR: International Journal of Robotics Research | Int. J. Robotics Res.
TACL: Transactions of the Association for Computational Linguistics | Trans. Assoc. Comput. Linguistics
TOG: ACM Transactions on Graphics | ACM Trans. Graph.
TOIS: ACM Transactions on Information Systems | ACM Trans. Inf. Syst.
TOCHI: ACM Transactions on Computer-Human Interaction | ACM Trans. Comput. Hum. Interact.
TOPLAS: ACM Transactions on Programming Languages and Systems | ACM Trans. Program. Lang. Syst.
TOSEM: ACM Transactions on Software Engineering and Methodology | ACM Trans. Softw. Eng. Methodol.
TODS: ACM Transactions on Database Systems | ACM Trans. Database Syst.
CSUR: ACM Computing Surveys | ACM Comput. Surv.
CACM: Communications of the ACM | Commun. ACM
JACM: Journal of the ACM | J. ACM
IMWUT: Proceedings of the ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies | Proc. ACM Interact. Mob. Wearable Ubiquitous Technol.
PACMHCI: Proceedings of the ACM on Human-Computer Interaction | Proc. ACM Hum. Comput. Interact. | Proc. ACM Hum.-Comput. Interact.
PACMPL: Proceedings of the ACM on Programming Languages | Proc. ACM Program. Lang.
PVLDB: Proceedings of the VLDB Endowment | Proc. VLDB Endow.
PoPETs: Proceedings on Privacy Enhancing Technologies | Proc. Priv. Enhancing Technol.
IJHCS: International Journal of Human-Computer Studies | Int. J. Hum. Comput. Stud.
CMJ: Computer Music Journal | Comput. Music. J.
TISMIR: Transactions of the International Society for Music Information Retrieval
JNMR: Journal of New Music Research
J. Acoust. Soc. Am.: Journal of the Acoustical Society of America
JAES: Journal of the Audio Engineering Society | J. Audio Eng. Soc.
LMJ: Leonardo Music Journal
JASIST: Journal of the Association for Information Science and Technology | J. Assoc. Inf. Sci. Technol.
JOSS: Journal of Open Source Software | J. Open Source Softw.
JAMIA: Journal of the American Medical Informatics Association | J Am Med Inform Assoc
JMIR: Journal of Medical Internet Research | J Med Internet Res
NEJM: New England Journal of Medicine | N Engl J Med
JAMA: Journal of the American Medical Association
JAMA Internal Medicine: JAMA Intern Med
BMJ: British Medical Journal | BMJ (Clinical research ed.) | Br Med J | Br Med J (Clin Res Ed)
The Lancet: Lancet (London, England)
Annals of Internal Medicine: Ann Intern Med
Archives of Internal Medicine: Arch Intern Med
J Clin Oncol: Journal of Clinical Oncology | Journal of clinical oncology : official journal of the American Society of Clinical Oncology
J Clin Invest: Journal of Clinical Investigation
J Exp Med: Journal of Experimental Medicine
J Immunol: Journal of Immunology | Journal of immunology (Baltimore, Md. : 1950)
J Infect Dis: Journal of Infectious Diseases
Clinical Infectious Diseases: Clin Infect Dis | Clinical infectious diseases : an official publication of the Infectious Diseases Society of America
Emerging Infectious Diseases: Emerg Infect Dis
J Virol: Journal of Virology
J Biol Chem: Journal of Biological Chemistry
J Am Coll Cardiol: Journal of the American College of Cardiology
European Heart Journal: Eur Heart J
J Neurosci: Journal of Neuroscience | Journal of neuroscience : the official journal of the Society for Neuroscience
Cochrane Database Syst Rev: Cochrane Database of Systematic Reviews
Health Technol Assess: Health technology assessment (Winchester, England)
International Journal of Epidemiology: Int J Epidemiol
American Journal of Epidemiology: Am J Epidemiol
American Journal of Public Health: Am J Public Health
Bull World Health Organ: Bulletin of the World Health Organization
J Clin Epidemiol: Journal of Clinical Epidemiology
Statistics in Medicine: Stat Med
Nature Medicine: Nat Med
Nature Genetics: Nat Genet
Nature Methods: Nat Methods
Nature Biotechnology: Nat Biotechnol
Nature Communications: Nat Commun
Nature Neuroscience: Nat Neurosci
Scientific Reports: Sci Rep
Science Advances: Sci Adv
Science: Science (New York, N.Y.)
Nature: Nature (London)
PNAS: Proceedings of the National Academy of Sciences | Proceedings of the National Academy of Sciences of the United States of America | Proc Natl Acad Sci U S A | Proc. Natl. Acad. Sci. USA | Proc. Natl. Acad. Sci.
Nucleic Acids Research: Nucleic Acids Res
Genome Research: Genome Res
Genome Biology: Genome Biol
Bioinformatics: Bioinformatics (Oxford, England)
PLOS ONE: PLoS One
PLOS Medicine: PLOS Med | PLoS Med
PLOS Biology: PLOS Biol | PLoS Biol
PLOS Computational Biology: PLOS Comput Biol | PLoS Comput Biol
PRL: Physical Review Letters | Phys. Rev. Lett.
PRX: Physical Review X | Phys. Rev. X
Physical Review A: Phys. Rev. A
Physical Review B: Phys. Rev. B
Physical Review C: Phys. Rev. C
Physical Review D: Phys. Rev. D
Physical Review E: Phys. Rev. E
JHEP: Journal of High Energy Physics | J. High Energy Phys.
JCAP: Journal of Cosmology and Astroparticle Physics
ApJ: Astrophysical Journal | Astrophys. J.
ApJL: Astrophysical Journal Letters
MNRAS: Monthly Notices of the Royal Astronomical Society | Mon. Not. R. Astron. Soc.
A&A: Astronomy & Astrophysics | Astron. Astrophys.
JACS: Journal of the American Chemical Society | J. Am. Chem. Soc.
Angewandte Chemie: Angew. Chem.
J. Chem. Phys.: Journal of Chemical Physics
Annals of Mathematics: Ann. of Math.
Inventiones Mathematicae: Invent. Math.
Acta Mathematica: Acta Math.
J. Amer. Math. Soc.: Journal of the American Mathematical Society
Trans. Amer. Math. Soc.: Transactions of the American Mathematical Society
Proc. Amer. Math. Soc.: Proceedings of the American Mathematical Society
Bull. Amer. Math. Soc.: Bulletin of the American Mathematical Society
Duke Mathematical Journal: Duke Math. J.
Comm. Math. Phys.: Communications in Mathematical Physics | Commun. Math. Phys.
SIAM J. Comput.: SIAM Journal on Computing
AER: American Economic Review | Am. Econ. Rev.
QJE: Quarterly Journal of Economics
JPE: Journal of Political Economy
REStud: Review of Economic Studies
APSR: American Political Science Review
AJPS: American Journal of Political Science
ASR: American Sociological Review
AJS: American Journal of Sociology
AHR: American Historical Review
EHR: English Historical Review
PMLA: Publications of the Modern Language Association of America
DSH: Digital Scholarship in the Humanities
DHQ: Digital Humanities Quarterly
`;
