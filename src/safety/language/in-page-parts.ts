/** Kinds of code that are in the language of the page, with the parts of each that are code again. */
export const PAGE_PARTS: ReadonlyMap<string, readonly string[]> = new Map<
  string,
  readonly string[]
>([
  ...[
    "StringLiteral",
    "NumericLiteral",
    "BooleanLiteral",
    "NullLiteral",
    "RegExpLiteral",
    "EmptyStatement",
    "TemplateElement",
  ].map((type) => [type, []] as const),
  ["TemplateLiteral", ["expressions"]],
  ["ArrayExpression", ["elements"]],
  ["SpreadElement", ["argument"]],
  ["UnaryExpression", ["argument"]],
  ["UpdateExpression", ["argument"]],
  ["AwaitExpression", ["argument"]],
  ["BinaryExpression", ["left", "right"]],
  ["LogicalExpression", ["left", "right"]],
  ["ConditionalExpression", ["test", "consequent", "alternate"]],
  ["BlockStatement", ["body"]],
  ["ExpressionStatement", ["expression"]],
  ["ReturnStatement", ["argument"]],
  ["ThrowStatement", ["argument"]],
  ["IfStatement", ["test", "consequent", "alternate"]],
  ["ForOfStatement", ["left", "right", "body"]],
  ["ForStatement", ["init", "test", "update", "body"]],
  ["BreakStatement", []],
  ["ContinueStatement", []],
]);
