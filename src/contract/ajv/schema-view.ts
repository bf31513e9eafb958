import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Schema } from "../document.js";
import type { Strictness } from "../judge/evaluate.js";
import { type Node, Nodes } from "../judge/nodes.js";
import { adaptSchemas, nameIn, schemaId, subschemas, type Variant } from "../judge/variants.js";

// Keywords of OpenAPI that say nothing about validity.
const openApiAnnotations = ["discriminator", "example", "externalDocs", "xml"];

/** The component schemas in one variant. */
export class SchemaView {
  readonly #definitions: Record<string, Schema>;
  readonly #strict: Ajv2020;
  readonly #nodes: Nodes;

  /** @throws Error for a keyword that the contract tests cannot walk. */
  constructor(
    schemas: Record<string, Schema>,
    readonly variant: Variant,
  ) {
    this.#definitions = adaptSchemas(schemas, variant);
    this.#nodes = new Nodes(schemas);
    // The keyword that closes an object may stand apart from its type, which a member then has.
    const strictTypes = !variant.startsWith("closed");
    this.#strict = new Ajv2020({
      ...{ strict: true, strictTypes, allErrors: true, verbose: true },
      // It takes what a `not` forbids for required.
      strictRequired: false,
    });
    this.addTo(this.#strict);
  }

  /** The schema of a component, its references leading into the same variant. */
  schema(name: string): Schema {
    const schema = this.#definitions[name];
    if (!schema) throw new Error(`there is no component schema ${name}`);
    return schema;
  }

  /**
   * The schema of a component, ready to hold values against.
   * @throws Error when there is none of this name.
   */
  node(name: string): Node {
    return this.#nodes.component(name);
  }

  /** How strictly values are judged in this variant. */
  get strictness(): Strictness {
    const isFragment = this.variant.endsWith("fragment");
    return { isFragment, isClosed: this.variant.startsWith("closed") };
  }

  /** What a reference of an adapted schema leads to. */
  resolve(reference: string): { name: string; schema: Schema } {
    const key = reference.slice(`${schemaId}#/$defs/`.length);
    return { name: nameIn(reference), schema: this.schema(key) };
  }

  /**
   * The validator of a component in Ajv's strict mode.
   * @throws Error for a schema that strict mode refuses, for example one with an unknown keyword.
   */
  compile(name: string): ValidateFunction {
    const validate = this.#strict.getSchema(`${schemaId}#/$defs/${name}`);
    if (!validate) throw new Error(`there is no component schema ${name}`);
    return validate;
  }

  /** Makes the schemas, their formats and their annotations known to an Ajv. */
  addTo(ajv: Ajv2020): void {
    formats.default(ajv);
    ajv.addVocabulary([...openApiAnnotations, ...extensions(this.#definitions)]);
    ajv.addSchema({ $id: schemaId, $defs: this.#definitions });
  }
}

function extensions(definitions: Record<string, Schema>): string[] {
  const all = Object.entries(definitions).flatMap(([place, schema]) =>
    subschemas({ place, schema }).flatMap((held) => Object.keys(held.schema)),
  );
  return [...new Set(all)].filter((keyword) => keyword.startsWith("x-"));
}
