import path from 'node:path'
import ts from 'typescript'

/** One of our files, read for the architecture: what it imports, which global names it uses, which strings it holds. */
export type Source = {
  /** From the root of the tree, with forward slashes. */
  file: string
  /** Everything imported, statically, dynamically or to be exported again: ours as a path from the root without
   *  its ending, others by package name. */
  imports: string[]
  /** Names used on their own, so not those of properties, nor those the file declares itself. */
  globals: Set<string>
  /** Names used on their own, those it declares or imports among them. */
  names: Set<string>
  /** The text of its string literals and templates. */
  strings: string[]
  readsEnvironment: boolean
}

/** Reads a file's text; what it imports need not exist. */
export function readSource(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kindOf(file))
  const used = new Set<string>()
  const declared = new Set<string>()
  const imports: string[] = []
  const strings: string[] = []
  let readsEnvironment = false
  const visit = (node: ts.Node) => {
    const specifier = importOf(node)
    if (specifier !== undefined) imports.push(resolve(file, specifier))
    else if (ts.isStringLiteralLike(node) || isTemplatePart(node)) strings.push(node.text)
    if (ts.isIdentifier(node) && isUse(node)) used.add(node.text)
    if (isDeclaration(node)) declared.add(node.name.text)
    if (isEnvironment(node)) readsEnvironment = true
    if (specifier === undefined || !ts.isStringLiteralLike(node)) ts.forEachChild(node, visit)
  }
  visit(tree)
  const globals = new Set([...used].filter((name) => !declared.has(name)))
  return { file, imports, globals, names: used, strings, readsEnvironment }
}

function kindOf(file: string): ts.ScriptKind {
  if (file.endsWith('.tsx')) return ts.ScriptKind.TSX
  return file.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS
}

function importOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : ''
  if (!ts.isCallExpression(node)) return undefined
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
  return isImport || isRequire ? textOf(node.arguments[0]) : undefined
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    return path.posix
      .join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''))
      .replace(/\.(tsx?|js)$/, '')
  }
  if (specifier.startsWith('node:')) return specifier
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
}

function isUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isPropertyDeclaration(parent)) return parent.initializer === node
  if (ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent))
    return false
  return !ts.isBindingElement(parent) || parent.propertyName !== node
}

function isDeclaration(node: ts.Node): node is ts.Declaration & { name: ts.Identifier } {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node)
  return declares && node.name !== undefined && ts.isIdentifier(node.name)
}

/** `process.env` or `import.meta.env`. */
function isEnvironment(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'env') return false
  return node.expression.getText() === 'process' || ts.isMetaProperty(node.expression)
}
