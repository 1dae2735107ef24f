/**
 * Words that papers and the people who look for them use for each other, a group a line: of general
 * English and of the sciences of computing, robots and language. Words may stand in several groups;
 * a group is not a definition, and what it joins is only alike enough to be worth looking for.
 */
export const thesaurus: readonly string[] = `
3d, three-dimensional, spatial, depth
accurate, precise, exact
action, move, motion, step, behaviour
adapt, adjust, tune, customise, personalise
agent, assistant, bot
aid, help, assist, support
align, match
ambiguous, unclear, vague, underspecified
annotate, label, labelled, tag
annotator, labeller
anticipate, predict, forecast, foresee, guess
app, application
approach, method, technique, way
arm, manipulator, gripper
arrange, rearrange, tidy, organise
ask, query, question, request
assemble, build, construct, compose
assess, evaluate, test, measure, benchmark
attack, jailbreak, adversarial, hack
attention, focus
autonomous, self-driving, automatic, hands-free
bad, poor, noisy, wrong, faulty, imperfect
balanced, rebalanced, imbalanced, class imbalance, long-tailed, long tail, rare classes
barrier, obstacle
beat, outperform, surpass, exceed, better than
begin, start, initial
behaviour cloning, imitation, imitate, copy
big, large, huge, massive, billion-parameter
bin, discretise, quantise, token
bird's eye view, bev, top-down
body joints, skeleton, pose
body, humanoid, embodiment, embodied
boss, manager, planner, orchestrator
brain, neural
browser, web, website, internet, online
bug, fault, defect, error
camera, vision, visual, image
car, vehicle, driving
cause, causal
challenge, competition
change, edit, modify, alter, shift
chart, plot, figure, diagram
chat, dialogue, conversation
cheap, low-cost, inexpensive, efficient, affordable
check, verify, validate, self-verify, confirm
child, infant, kid
choose, select, pick, decide
chunk, segment, piece
circuit, mechanism, interpretability
class, category, type
clean, denoise, filter
click, tap, press, touch
clip, video, footage, film
clothes, laundry, garment, cloth
cloud, server
coach, teacher, mentor, instructor
code, program, script, programming
collaborate, cooperate, team, multi-agent, work together
collect, gather, harvest
combine, merge, fuse, blend, join, unify, integrate
command, instruction, order
common sense, commonsense
compare, comparison, contrast, versus
compress, shrink, prune, distil, distill
computer, desktop, pc
connect, link, bridge
continual, lifelong, incremental, never-ending, sequential tasks
control, steer, guide, govern
controller, policy
coordinate, location, position, point
correct, fix, repair, amend
cost, price, budget
crawl, scrape
create, generate, produce, make, synthesise
crowd, crowdsourced
curriculum, easy to hard, progressive, gradual
danger, risk, hazard, unsafe
data, dataset, corpus, collection
debug, fix bugs
decompose, split, break down, divide
decrease, reduce, lower, cut
deep, neural
delay, latency, lag, slow
demonstration, demo, example, exemplar, expert trajectory
depth, 3d, point cloud, spatial
design, devise
detail, fine-grained
detect, spot, find, recognise, identify
device, hardware, edge
dexterous, hand, fingers
difference, gap, mismatch
different, diverse, various, varied, heterogeneous
difficult, hard, challenging
diffusion, denoising, denoise, score-based
dimension, size
direct, guide, lead
discover, find, uncover
disease, illness, disorder
distant, far, remote
distraction, clutter, irrelevant
doctor, clinician, medical, clinical, patient
document, pdf, page
drift, shift
drone, uav, quadrotor, quadcopter, aerial, flying
duplicate, repeated, redundant
dynamic, changing
dynamics, physics
easy, simple
edge device, on-device, phone
educate, teach, train, learn
egocentric, first person, first-person, wearable camera
embedding, representation, latent, feature, vector
emit, output, produce
emotion, feeling, affect
employ, use, utilise
enhance, improve, boost, increase, raise, better
environment, world, surroundings, scene, setting
episode, trajectory, rollout, path, route
evolve, mutate, evolutionary, genetic
expand, extend, enlarge
expert, specialist
explain, interpret, understand, explanation
explore, wander, search, exploration
extract, mine
face, facial
factory, industrial, manufacturing
fake, synthetic, artificial, simulated
fast, quick, rapid, real-time, speed, accelerate, speed up
faster, speedup, accelerate
few, handful, small number, few-shot, little
finetune, fine-tune, fine-tuning, adapt
follow, track
food, cooking, recipe, kitchen
forget, catastrophic forgetting, forgetting
forward, ahead
foundation, pretrained, pre-trained, large model
frame, image
freeze, frozen, fixed
friend, peer
future, next, upcoming
game, play, player, minecraft, atari
generalise, transfer, unseen, out-of-distribution, new situations
gesture, sign
goal image, subgoal, visual goal
goal, target, objective, aim
good, high-quality, strong
gpt, chatgpt, llm, language model
gradual, coarse-to-fine, stepwise
grasp, grab, pick, pick up
ground, anchor, locate, localise
group, cluster
gui, screen, interface, app, screenshot
guide, tutorial, instructional, how-to, how to
hallucination, made up, fabricate
harm, damage
health, healthcare, medical
hidden, latent
hierarchical, layered, two-level, high-level and low-level
high-level, abstract
history, past, previous, memory
home, house, household, domestic, room, indoor
human feedback, preference, rlhf
human, person, people, user, someone
hybrid, mixed
idea, concept, notion
image, picture, photo, photograph
imagine, dream, world model
impact, effect, influence
important, key, critical, salient
improve itself, self-improve, self-improvement
incorrect, wrong, mistake, error, failure
index, catalogue, list
infer, deduce, reason
information, facts, knowledge
insert, add, inject
inside, internal
inspect, look, examine, view
instruct, tell, command
intention, intent, goal
interact, engage
introduce, propose, present
invent, create
jargon, terminology
job, task, work, chore
joint, shared, together
judge, critic, evaluator, verifier, reward model
jump, leap
keep, retain, preserve, maintain
key, main, core
keyframe, keypoint, keypose, waypoint
know, knowledge
language, text, words, linguistic, natural language, speech
laptop, computer
law, legal
layout, arrangement
learn from scratch, tabula rasa
learn, train, acquire, training
level, stage
library, toolkit, repository
lidar, laser
light, lightweight, small, tiny, compact
limb, leg, legged
limit, restrict, constrain, bound, restriction, mask
logic, symbolic, rule
long, lengthy, long-horizon, extended
long-term, long-horizon
look ahead, lookahead, tree search
loss, objective
machine, robot
mail, email
maintain, keep
malicious, harmful
map, grid
market, stock, finance, trading
math, mathematical, mathematics, arithmetic
maze, navigation, grid
measure, metric
memory, remember, recall, store, replay
merge, combine
message, text
mimic, imitate, copy
mind, theory of mind
miss, lack, missing
mistake, error, failure, wrong
mix, blend
mobile, phone, smartphone, android, ios, cell phone
modality, multimodal, multi-modal
model, network
modular, component, plug-in, module
monitor, supervise, watch, observe
motion, movement, move
move, motion, navigate
multi-step, sequential
music, song, audio, sound
name, term
navigate, navigation, wayfinding, walk, route, find its way
navigation instructions, route directions, directions
need, require
neighbour, nearest
net, network
neural network, deep learning
new, novel, unseen, unknown
news, article
next, future, upcoming
noise, noisy, imperfect, corrupted
normal, regular, typical
nurse, caregiver
object, item, thing
observe, see, watch
obtain, get, acquire
occasional, sparse
offline, batch, logged, prerecorded
old, previous, past, earlier
omit, skip, drop
open, public, open-source
operate, use, control
opinion, preference
optimal transport, wasserstein
order, sequence, ordering
outline, plan
overcome, solve, tackle, address
overview, survey, review, taxonomy, literature
paint, draw
parallel, simultaneous, concurrent
parse, read, extract
part, component, piece
partial, incomplete
partner, teammate, collaborator
pathway, path, trajectory
perceive, see, perception
performance, score, success rate
permission, privacy, private
phase, stage
physical, real-world, real
picture, image, photo
plan, planning, planner, schedule, procedure
planning, reasoning
play, game
plug-in, add-on, module
policy, controller, actor
poor, weak
popular, common
possible, feasible, affordance
practice, exercise, training
predict, forecast, anticipate
pretrained, pre-trained, foundation
previous, earlier, past, prior
private, privacy, confidential
probability, likelihood, odds
problem, issue
procedure, steps, instructional, process, workflow
programming, coding, code
progress, advance
prompt, in-context, prompting, instruction
proof, prove, theorem
protein, molecule, drug
push, shove
puzzle, riddle, game
question answering, qa
quick, fast
random, stochastic
rank, order, sort
rare, infrequent, uncommon, tail
raw, unprocessed
reach, attain
react, respond, reactive
reader, audience
real time, real-time, online
reality gap, sim-to-real, sim2real
reason, think, thinking, reasoning, chain-of-thought, deliberate
recall, retrieve
receive, get
recipe, procedure, cooking
recover, recovery
refine, improve, polish
reflect, self-reflection, introspect, critique
reinforcement, rl, reinforcement learning, trial and error, trial-and-error, reward
relevant, useful, related
remember, memory, recall
remote, teleoperation, teleoperated
remove, delete, drop
repeat, reuse, recurrent
rephrase, paraphrase, reword
replace, substitute, swap, instead
report, describe
researcher, scientist, experimenter, scientific
restrict, constrain, limit
result, outcome
retrieve, fetch, look up, retrieval, rag
reuse, transfer
reward, score, feedback
robot, robotic, robots, manipulation, embodied
robust, resilient, reliable, stable
role, persona
rule, constraint
run, execute, execution
safe, safety, secure, risk
same, identical, shared
sample, draw, candidate
scale, size, grow
schedule, plan
schema, template
scientist, researcher
screen, screenshot, gui, interface, display
script, program, code
search, explore, look for
second, system 2
secret, private
segment, split
self-driving, autonomous driving
self-supervised, unsupervised, unlabelled, without labels
semantic, meaning
sense, perceive
sensor, camera, lidar
sentence, caption, text description, description
sequence, series, order
shop, shopping, store, purchase, buy, e-commerce
shorten, compress
show, demonstrate
signal, cue
similar, alike, related
simple, easy, naive
simulate, simulation, simulator, virtual
skill, ability, capability, primitive, option
slow, latency, delayed, sluggish
small, tiny, compact, lightweight, little
smart, intelligent
smooth, coherent, consistent
social, society
software, program
solve, address
sound, audio, acoustic
source, origin
space, spatial, 3d
sparse, few
speak, say, speech, voice, spoken
speech, voice, spoken, audio
speed, fast, faster, efficiency, frequency
split, divide, decompose
stable, robust
standard, conventional
state, situation
step-by-step, chain-of-thought
stop, halt
strategy, plan, policy
structure, organise, hierarchy
student, learner
subgoal, sub-goal, subtask, sub-task, milestone
subtask, sub-task, subgoal
success, succeed
suggest, recommend
suite, benchmark
summary, summarise, abstract
supervise, label
supervised, annotated, labelled
surgery, surgical
survey, review, overview
switch, toggle, choose
symbol, symbolic, pddl, logic
synthetic, generated, artificial
system 1, fast thinking
system 2, slow thinking, deliberation
table, tabular
teach, instruct, train
teacher, tutor, adversary
team, multi-agent, group
teleoperate, remote control
template, schema
temporal, time
test time, inference
text, language, words
theory, theoretical
think, reason, deliberate
third person, third-person, exocentric
tidy up, rearrange, clean up
time, temporal
tool, api, function call, plugin
top-down, hierarchical
touch, tactile, haptic
trace, trajectory, log
track, follow
trade-off, balance
training data, dataset, demonstrations
trajectory, path, route, rollout
transfer, generalise, cross-embodiment, cross-domain
translate, convert, map
tree, search, branch
trick, cheat, mislead
trouble, difficulty
trust, reliable, confidence, calibrated
try, attempt, trial
tune, finetune, optimise
tutorial, instructional, how-to
uncertain, uncertainty, unsure, confidence
understand, comprehend, understanding
undo, backtrack, revert
unify, unified, single model, one model
unlabelled, unannotated, without labels, unsupervised
unseen, novel, new, zero-shot
update, revise, replan
user interface, gui, ui
utterance, sentence
value, critic, q-function
vector, embedding
verb, action
verify, check, test
video game, game, minecraft, atari
video, clip, youtube, footage, frames
view, viewpoint, camera
virtual, simulated
vision-language, vlm, multimodal, image and text
visual, image, picture, vision
vla, vision-language-action, robot foundation model
voice, speech
walk, navigate, locomotion
warehouse, logistics
watch, observe, video
weak, noisy, weakly
weather, climate
web page, website, web, html
weight, parameter
wheel, wheeled, ground vehicle
whole, entire, overall, holistic
word, token
work, operate
workflow, procedure, process, pipeline
world model, dynamics model, simulator
wrong, incorrect, erroneous
zero-shot, without training, no training, training-free, unseen
`
  .trim()
  .split('\n');
