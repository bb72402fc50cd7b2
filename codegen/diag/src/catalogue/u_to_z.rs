//! The table from `undeclared-path-parameter` to `yaml-tag`, sorted by code.

use super::{Entry, Example, overlaid};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        code: "undeclared-path-parameter",
        what: "A placeholder of a path has no parameter with `in: path`. It becomes an argument of its own, a \
               required string.",
        mend: "declare it under `parameters` with `in: path`",
        example: Example::Document(include_str!("documents/undeclared-path-parameter.yaml")),
    },
    Entry {
        code: "undescribed-property",
        what: "A schema requires a property that it does not describe. The struct has a field that takes any \
               value; where other properties are forbidden, the name is passed over.",
        mend: "describe it under `properties`, or remove it from `required`",
        example: Example::Document(include_str!("documents/undescribed-property.yaml")),
    },
    Entry {
        code: "unknown-format",
        what: "A `format` is not known and nearly one that is. The value has the type that it would have \
               without a format.",
        mend: "correct the format",
        example: Example::Document(include_str!("documents/unknown-format.yaml")),
    },
    Entry {
        code: "unknown-key",
        what: "An object has a key that OpenAPI does not have there. The key is left out, with everything \
               below it.",
        mend: "correct the key or move it to where it belongs, or start its name with `x-` if it is an extension of yours",
        example: Example::Document(include_str!("documents/unknown-key.yaml")),
    },
    Entry {
        code: "unknown-scheme",
        what: "`security` names a security scheme that is not described. That alternative is left out, so the \
               client sends no credential for it. Where no other alternative is left, the schemes of it that \
               are described are still sent.",
        mend: "describe it under `components/securitySchemes` (`securityDefinitions` in Swagger 2.0), or correct \
               the name",
        example: Example::Document(include_str!("documents/unknown-scheme.yaml")),
    },
    Entry {
        code: "unknown-scope",
        what: "`security` asks for a scope that no flow of its security scheme has, or for one of a scheme whose \
               type has none before OpenAPI 3.1. The crate is generated as if the scope were known.",
        mend: "add the scope to the `scopes` of a flow, or correct its name; where the type has none, write \
               `[]`",
        example: Example::Document(include_str!("documents/unknown-scope.yaml")),
    },
    Entry {
        code: "unknown-server-variable",
        what: "The URL of a server has a placeholder that `variables` does not declare. It is read as a variable \
               without a default, which every caller has to say.",
        mend: "declare it under `variables` with a `default`",
        example: Example::Document(include_str!("documents/unknown-server-variable.yaml")),
    },
    Entry {
        code: "unlike-values",
        what: "An overlay merges a value into one of another kind, such as an object into a text. The new value \
               takes the place of the old one; the standard does not allow that.",
        mend: "remove the value in one action, and put the other one there in the next",
        example: overlaid(include_str!("documents/unlike-values.overlay.yaml")),
    },
    Entry {
        code: "unlisted-mapping",
        what: "The mapping of a `discriminator`, or its `defaultMapping`, names a schema that is none of the alternatives beside it. A value \
               with that tag is kept as it comes, as one that nobody knows.",
        mend: "list the schema in the `oneOf` or `anyOf`, too, or take it out of the mapping",
        example: Example::Document(include_str!("documents/unlisted-mapping.yaml")),
    },
    Entry {
        code: "unmatched-target",
        what: "The target of an action of an overlay matches nothing, so the action has no effect.",
        mend: "write a JSONPath that matches, or leave the action out",
        example: overlaid(include_str!("documents/unmatched-target.overlay.yaml")),
    },
    Entry {
        code: "unnamed-parts",
        what: "The schema of a multipart body is a list or a single value, so its parts have no names. The \
               argument is a map from names to bodies.",
        mend: "describe an object with a property for each part",
        example: Example::Document(include_str!("documents/unnamed-parts.yaml")),
    },
    Entry {
        code: "unread-extension",
        what: "An extension that the generator reads (`x-speakeasy-retries`, `x-idempotency-key` and their like) holds what it cannot read, or one of its own stands where it is not read. It is passed over.",
        mend: "write it as its documentation has it, or remove it",
        example: Example::Document(include_str!("documents/unread-extension.yaml")),
    },
    Entry {
        code: "unreadable",
        what: "The file that is given, a description or a configuration, is not there, is a folder, or is no text in \
               UTF-8 or UTF-16. Nothing is generated.",
        mend: "give the path of a text file; unpack what is packed, and save the text as UTF-8",
        example: Example::Elsewhere(
            "The path on the command line leads to no file, to a folder, or to what is no text, such as a ZIP archive.",
        ),
    },
    Entry {
        code: "unreadable-file",
        what: "A reference leads to a file that is there, but cannot be read as JSON or YAML. Nothing is \
               generated.",
        mend: "correct the file, or point at another one",
        example: Example::Files(&[
            (
                "api.yaml",
                include_str!("documents/unreadable-file/api.yaml"),
            ),
            (
                "pet.json",
                include_str!("documents/unreadable-file/pet.json"),
            ),
        ]),
    },
    Entry {
        code: "unresolved-reference",
        what: "A reference, a link or a discriminator's mapping points at something that does not exist. A \
               schema is read as any value; with any other reference, what it stands in is left out: the \
               response, the path, or the operation that has the parameter or body.",
        mend: "correct the reference, or add what it points at",
        example: Example::Document(include_str!("documents/unresolved-reference.yaml")),
    },
    Entry {
        code: "unsendable-name",
        what: "The name of a parameter, a header, a key or an element of XML has characters that cannot be \
               sent there. The crate is generated, but no value under this name can be sent or read.",
        mend: "write the name as it is on the wire: letters, digits and `-`, without spaces and colons",
        example: Example::Document(include_str!("documents/unsendable-name.yaml")),
    },
    Entry {
        code: "unsupported-version",
        what: "The document names a version that is not known here. Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are \
               read. Nothing is generated.",
        mend: "convert it to OpenAPI 3, or write the version that it keeps to",
        example: Example::Document(include_str!("documents/unsupported-version.yaml")),
    },
    Entry {
        code: "untold-discriminator",
        what: "No schema has the property that a `discriminator` names. The union is told apart by that \
               property all the same.",
        mend: "describe the property in every one of the schemas, as a required string",
        example: Example::Document(include_str!("documents/untold-discriminator.yaml")),
    },
    Entry {
        code: "untyped-parameter",
        what: "A parameter is described by a media type that this generator cannot write an object or a list in, such \
               as XML. It is a text, which callers write themselves.",
        mend: "describe it as `application/json`, or by a `schema` with a style",
        example: Example::Document(include_str!("documents/untyped-parameter.yaml")),
    },
    Entry {
        code: "untyped-text",
        what: "The media type of a body is one of texts, such as `text/plain`, and its schema is of an object or a \
               list. How a text holds one is said nowhere, so the body is a text as it is sent or received.",
        mend: "write the media type that the server speaks, such as `application/json`, or `type: string`",
        example: Example::Document(include_str!("documents/untyped-text.yaml")),
    },
    Entry {
        code: "untyped-xml",
        what: "The schema of an XML body describes neither an object nor a list of objects, so there is no struct to \
               write as XML. The body is a text.",
        mend: "describe an object whose name is that of the root element",
        example: Example::Document(include_str!("documents/untyped-xml.yaml")),
    },
    Entry {
        code: "unused-path-parameter",
        what: "A parameter with `in: path` has no placeholder in the path. It is left out.",
        mend: "put its placeholder into the path, or remove the parameter",
        example: Example::Document(include_str!("documents/unused-path-parameter.yaml")),
    },
    Entry {
        code: "unused-pin",
        what: "A name is pinned for a place of the description that names nothing. The pin has no effect.",
        mend: "correct the pointer in the configuration, or remove it there",
        example: Example::Elsewhere(
            "A pointer under `names` in the configuration leads to nothing that has a name, perhaps since the description changed.",
        ),
    },
    Entry {
        code: "unwritable-part",
        what: "The `encoding` of a property asks for a media type in which an object cannot be written. The \
               crate is generated, but a call that sets the property fails.",
        mend: "describe the property as a string, or ask for `application/json`",
        example: Example::Document(include_str!("documents/unwritable-part.yaml")),
    },
    Entry {
        code: "wrong-default",
        what: "A `default` is of another type than its schema, beyond its format or a limit such as `maximum`, or none of the values in its `enum`. The type \
               of the schema counts.",
        mend: "write a value that fits the schema, or correct the schema",
        example: Example::Document(include_str!("documents/wrong-default.yaml")),
    },
    Entry {
        code: "wrong-enum",
        what: "A value of an `enum` is not of the type, or beyond the format or a limit, that stands beside it. It is read as one of that type \
               where that is plain; otherwise the values count, and the type does not.",
        mend: "give every value the type of the schema",
        example: Example::Document(include_str!("documents/wrong-enum.yaml")),
    },
    Entry {
        code: "wrong-example",
        what: "An `example` is of another type than its schema, beyond its format, or none of the values in its `enum`. The type \
               of the schema counts.",
        mend: "write a value that fits the schema, or correct the schema",
        example: Example::Document(include_str!("documents/wrong-example.yaml")),
    },
    Entry {
        code: "wrong-kind",
        what: "A value is of another kind than OpenAPI has there, such as a list in place of an object. It is \
               read in the one way that makes sense, or left out; where neither is possible, nothing is \
               generated.",
        mend: "write a value of the kind that is named",
        example: Example::Document(include_str!("documents/wrong-kind.yaml")),
    },
    Entry {
        code: "wrong-merge",
        what: "`<<` of YAML stands before something that is no mapping. Nothing is generated.",
        mend: "put an alias to a mapping behind it, such as `<<: *common`",
        example: Example::Document(include_str!("documents/wrong-merge.yaml")),
    },
    Entry {
        code: "wrong-method",
        what: "A key of `additionalOperations` is no method that HTTP can have, and the operation is left out; or it is one that \
               has a key of its own in the path.",
        mend: "write the method as it is sent, without spaces; `GET` and its like are `get` beside `additionalOperations`",
        example: Example::Document(include_str!("documents/wrong-method.yaml")),
    },
    Entry {
        code: "wrong-paging",
        what: "An extension says how the pages of an operation's results follow each other, and the operation has not \
               what it names: the list of results, or the parameter that asks for a page. The operation is called \
               as one without pages.",
        mend: "name the list of results under `items`, from the answer's root, and a query parameter that the \
               operation has",
        example: Example::Document(include_str!("documents/wrong-paging.yaml")),
    },
    Entry {
        code: "wrong-path",
        what: "A key of `paths` does not start with `/`, and is read as if it did; or has white space or steps such as `..` in it; or a \
               placeholder in it is not closed, stands there twice, has no braces, or is spelled otherwise than its parameter. Where it has a method \
               in it, or is a key of a path item, such as `get`, or of the whole document, such as `components`, nothing is \
               generated.",
        mend: "start the path with `/`, and write placeholders as `{name}`",
        example: Example::Document(include_str!("documents/wrong-path.yaml")),
    },
    Entry {
        code: "wrong-pattern",
        what: "A `pattern` is no regular expression, or has the slashes of another language around it. The type is generated all the same, as patterns do not \
               change it.",
        mend: "correct the expression; write a backslash twice in a text in double quotes",
        example: Example::Document(include_str!("documents/wrong-pattern.yaml")),
    },
    Entry {
        code: "wrong-reference",
        what: "A reference points at something of another kind than belongs there. Where there is a plain \
               reading, what it holds is taken; otherwise nothing is generated.",
        mend: "point at a component of the kind that belongs there",
        example: Example::Document(include_str!("documents/wrong-reference.yaml")),
    },
    Entry {
        code: "wrong-status",
        what: "A key of `responses` is no status, no range of them, and not `default`. A slip such as `4xx` is \
               read as what is meant; for anything else nothing is generated. One beyond 599 is expected as it is \
               written.",
        mend: "write a status such as `\"404\"`, a range from `\"1XX\"` to `\"5XX\"`, or `default`",
        example: Example::Document(include_str!("documents/wrong-status.yaml")),
    },
    Entry {
        code: "wrong-style",
        what: "A parameter, header or encoding has a `style` that its place does not have. It is read as if \
               `style` were not there.",
        mend: "write a style that the place has, or remove it",
        example: Example::Document(include_str!("documents/wrong-style.yaml")),
    },
    Entry {
        code: "wrong-tag",
        what: "The mapping of a `discriminator` leads to a schema whose own property can only have another value. A \
               value with the tag of the mapping is read as that schema, which it does not fit.",
        mend: "write one value in both places: in the mapping, and in the `enum` of the property",
        example: Example::Document(include_str!("documents/wrong-tag.yaml")),
    },
    Entry {
        code: "wrong-target",
        what: "The target of an overlay or a fix is no JSONPath, or selects what cannot be changed so. Nothing is generated. A key with a `-` without brackets is read, with a warning.",
        mend: "write a JSONPath such as `$.paths['/pets'].get`, with keys in brackets and quotes where they hold more than letters, digits and `_`",
        example: overlaid(include_str!("documents/wrong-target.overlay.yaml")),
    },
    Entry {
        code: "wrong-token-url",
        what: "The `tokenUrl` or `refreshUrl` of an OAuth flow is no URL that a client of HTTP can call. The \
               client does not ask for tokens there.",
        mend: "write an `https` URL",
        example: Example::Document(include_str!("documents/wrong-token-url.yaml")),
    },
    Entry {
        code: "wrong-type",
        what: "A `type` is no type of JSON Schema, or `file` stands where Swagger 2.0 has none: outside of a \
               form and an answer. A word with a plain meaning, such as `datetime`, is read as what is meant, and \
               one without as any value; for one that is nearly a type nothing is generated.",
        mend: "write `string`, `number`, `integer`, `boolean`, `array`, `object` or, since OpenAPI 3.1, `\"null\"`",
        example: Example::Document(include_str!("documents/wrong-type.yaml")),
    },
    Entry {
        code: "wrong-value",
        what: "A word is none of those that the field can have, such as the `in` of a parameter. One that \
               differs in case only is read as what is meant; for anything else nothing is generated, but for the \
               `nodeType` of XML, where an element is written.",
        mend: "write one of the words that the field can have",
        example: Example::Document(include_str!("documents/wrong-value.yaml")),
    },
    Entry {
        code: "wrong-version",
        what: "`openapi` is 3 without a second number, and the document is read as OpenAPI 3.0; or the number \
               stands under the other key, `swagger` or `openapi`, and is read from there.",
        mend: "write the version as three numbers, such as `openapi: 3.0.3`, or as `swagger: \"2.0\"`",
        example: Example::Document(include_str!("documents/wrong-version.yaml")),
    },
    Entry {
        code: "yaml-tag",
        what: "A value has a YAML tag, which means nothing in a description. Nothing is generated.",
        mend: "remove the tag, or quote the value if it is a text that starts with `!`",
        example: Example::Document(include_str!("documents/yaml-tag.yaml")),
    },
];
