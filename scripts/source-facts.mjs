// What the house rules ask of a source file: what it imports, which names it takes from its surroundings, what it writes to.
import { readFileSync } from "node:fs";
import { parseSync } from "vite";

/**
 * @returns {imports, globals, writes, calls, strings, say, sayCount, rules}: lists of {name, line}. `imports` are the modules (types alone left out);
 * `globals` the names that the file doesn't declare, "Date" with what is done with it ("Date.now", "new Date()");
 * `writes` the names of properties assigned to; `calls` the names of methods and functions called; `strings` all
 * strings, templates as their beginning and a star; `say` and `sayCount` the messages asked for by name; `rules` the ids
 * of evidence: `{ rule: "…" }`, a constant's, or what is handed to a function that makes such an object of its parameter.
 */
export function factsOf(file) {
  const text = readFileSync(file, "utf8");
  const { program, errors, module } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const lineAt = (offset) => text.slice(0, offset).split("\n").length;
  const facts = { imports: [], globals: [], writes: [], calls: [], strings: [], say: [], sayCount: [], rules: [] };
  const note = (list, name, node) => facts[list].push({ name, line: lineAt(node.start) });

  for (const request of program.body.filter((node) => node.source && !isTypeOnly(node))) {
    note("imports", request.source.value, request);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    note("imports", text.slice(moduleRequest.start + 1, moduleRequest.end - 1), moduleRequest);
  }
  const makers = new Map();
  const constants = new Map();
  const byName = [];
  const calls = [];
  walk(program, [], (node, parents, scopes) => {
    const parent = parents.at(-1);
    if (node.type === "Identifier" && isReference(node, parent)) {
      if (!scopes.some((names) => names.has(node.name))) note("globals", withUse(node, parents), node);
    }
    if (node.type === "AssignmentExpression" && node.left.type === "MemberExpression") {
      note("writes", nameOf(node.left.property), node);
    }
    if (node.type === "CallExpression" || node.type === "NewExpression") {
      const called = nameOf(node.callee.type === "MemberExpression" ? node.callee.property : node.callee);
      note("calls", called, node);
      calls.push({ called, node });
      if (/^say(?:Count)?$/.test(called)) for (const name of stringsOf(node.arguments[0])) note(called, name, node);
    }
    if (node.type === "Literal" && typeof node.value === "string") note("strings", node.value, node);
    if (node.type === "Property" && nameOf(node.key) === "rule" && parent?.type === "ObjectExpression") {
      for (const id of stringsOf(node.value)) note("rules", id, node);
      const maker = makerOf(node.value, parents);
      if (maker) makers.set(maker.name, maker);
      else if (node.value.type === "Identifier") byName.push(node);
    }
    if (node.type === "VariableDeclarator" && typeof node.init?.value === "string") {
      constants.set(nameOf(node.id), node.init.value);
    }
    // The beginning of a template: `rule_${name}` asks for everything that begins so.
    if (node.type === "TemplateLiteral") note("strings", `${node.quasis[0].value.cooked}*`, node);
  });
  for (const node of byName) {
    const id = constants.get(node.value.name);
    if (id !== undefined) note("rules", id, node);
  }
  for (const { called, node } of calls) {
    const maker = makers.get(called);
    const given = maker && node.arguments[maker.place];
    if (!given) continue;
    const ids = given.type === "TemplateLiteral" ? [`${given.quasis[0].value.cooked}*`] : stringsOf(given);
    for (const id of ids) note("rules", maker.prefix + id, node);
  }
  return facts;
}

/** The function whose parameter a rule's id is, as it is or behind a prefix: {name, place of the parameter, prefix}. */
function makerOf(value, parents) {
  const [prefix, id] =
    value.type === "TemplateLiteral" ? [value.quasis[0].value.cooked, value.expressions[0]] : ["", value];
  if (id?.type !== "Identifier") return null;
  for (const [i, node] of parents.entries()) {
    if (!isFunction(node)) continue;
    const place = node.params.findIndex((parameter) => parameter.name === id.name);
    const name = nameOf(node.id ?? parents[i - 1]?.id);
    if (place >= 0 && name) return { name, place, prefix };
  }
  return null;
}

/** The strings that an argument can be: itself, or either side of a choice. */
function* stringsOf(node) {
  if (node?.type === "Literal" && typeof node.value === "string") yield node.value;
  if (node?.type === "ConditionalExpression") yield* [...stringsOf(node.consequent), ...stringsOf(node.alternate)];
}

const isTypeOnly = (node) =>
  node.importKind === "type" ||
  node.exportKind === "type" ||
  (node.specifiers?.length > 0 && node.specifiers.every((one) => (one.importKind ?? one.exportKind) === "type"));

const nameOf = (node) => node?.name ?? (typeof node?.value === "string" ? node.value : "");

/** Types are no code: what is below these is left out. */
const TYPES = new Set(["TSTypeAnnotation", "TSTypeParameterDeclaration", "TSTypeParameterInstantiation"]);
const isType = (node) =>
  TYPES.has(node.type) ||
  /^TS(?:InterfaceDeclaration|TypeAliasDeclaration|.*Type|.*Keyword|TypeReference)$/.test(node.type);
const isFunction = (node) => /Function(?:Declaration|Expression)$/.test(node.type);

function* childrenOf(node) {
  for (const [key, value] of Object.entries(node)) {
    if (key === "parent" || key === "typeAnnotation") continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === "string" && !isType(child)) yield child;
    }
  }
}

/** Visits every node; `scopes` holds the names that are declared around it. */
function walk(node, parents, visit, scopes = []) {
  const around =
    /^Program$|Statement$|^CatchClause$|^Class|^Static/.test(node.type) || isFunction(node)
      ? [...scopes, declaredIn(node)]
      : scopes;
  visit(node, parents, around);
  const here = [...parents, node];
  for (const child of childrenOf(node)) walk(child, here, visit, around);
}

/** Names that a node declares for what is in it: its parameters, its own name, the declarations in its body. */
function declaredIn(node) {
  const names = new Set();
  const add = (pattern) => {
    for (const name of patternNames(pattern)) names.add(name);
  };
  if (isFunction(node) || /^Class/.test(node.type)) add(node.id);
  for (const parameter of node.params ?? []) add(parameter);
  add(node.param);
  const statements = [
    ...[node.body].flat(),
    ...(node.consequent ? [node.consequent].flat() : []),
    node.init,
    node.left,
  ];
  for (const statement of statements.flatMap((one) => (one?.type === "BlockStatement" ? one.body : [one]))) {
    const declared = /^Export(?:Named|Default)Declaration$/.test(statement?.type) ? statement.declaration : statement;
    if (declared?.type === "VariableDeclaration") for (const one of declared.declarations) add(one.id);
    if (/^(?:Function|Class|TSEnum)Declaration$/.test(declared?.type)) add(declared.id);
    if (declared?.type === "ImportDeclaration") for (const one of declared.specifiers) add(one.local);
  }
  return names;
}

function* patternNames(pattern) {
  if (!pattern) return;
  if (pattern.type === "Identifier") yield pattern.name;
  else if (pattern.type === "ObjectPattern")
    for (const one of pattern.properties) yield* patternNames(one.value ?? one.argument);
  else if (pattern.type === "ArrayPattern") for (const one of pattern.elements) yield* patternNames(one);
  else if (pattern.type === "AssignmentPattern") yield* patternNames(pattern.left);
  else if (pattern.type === "RestElement") yield* patternNames(pattern.argument);
  else if (pattern.type === "TSParameterProperty") yield* patternNames(pattern.parameter);
}

/** Whether an identifier stands for a variable, and is not the name of a property or a part of an import. */
function isReference(node, parent) {
  if (!parent || /^(?:Import|Export)/.test(parent.type)) return false;
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed;
  if (/^(?:Property|PropertyDefinition|MethodDefinition|AccessorProperty)$/.test(parent.type)) {
    return parent.value === node || parent.computed;
  }
  return !/^(?:LabeledStatement|BreakStatement|ContinueStatement|MetaProperty|TSEnumMember)$/.test(parent.type);
}

/** "Date" is told with what is done with it: the clock is forbidden, the calendar is not. */
function withUse(node, parents) {
  if (node.name !== "Date" && node.name !== "Math") return node.name;
  const parent = parents.at(-1);
  if (parent?.type === "MemberExpression") return `${node.name}.${nameOf(parent.property)}`;
  if (parent?.type === "NewExpression") return `new ${node.name}(${parent.arguments.length > 0 ? "…" : ""})`;
  return node.name;
}
