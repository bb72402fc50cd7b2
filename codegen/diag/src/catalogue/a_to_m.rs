//! The table from `ambiguous-title` to `more-than-a-path`, sorted by code.

use super::{Entry, Example, overlaid};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        code: "ambiguous-title",
        what: "Several inline schemas have the same title but differ, and the configuration says `share = \
               \"title\"`. The first of them, or the component of that name, is named after the title; the others \
               are named after their places.",
        mend: "give them titles of their own, pin a name, or make them the same",
        example: Example::Elsewhere(
            "With `share = \"title\"`, two properties have `title: Owner` and `type: object`, and one of them has a \
             member that the other lacks.",
        ),
    },
    Entry {
        code: "another-format",
        what: "The file is a document of another format, such as a Postman collection, AsyncAPI, OpenRPC, RAML, \
               Arazzo, TypeSpec, an overlay, a JSON Schema, a page of HTML, an answer with its headers or a program. Nothing is \
               generated.",
        mend: "export or convert the API to OpenAPI 3, and give that file",
        example: Example::Document(include_str!("documents/another-format.json")),
    },
    Entry {
        code: "bare-example",
        what: "A value under `examples` is the example itself and not an object with `value`. \
               The whole object is taken as the value.",
        mend: "move the example below `value:`",
        example: Example::Document(include_str!("documents/bare-example.yaml")),
    },
    Entry {
        code: "body-and-form",
        what: "An operation of Swagger 2.0 has a parameter `in: body` and one `in: formData`, and a call has one \
               body. Nothing is generated.",
        mend: "describe the field as a property of the body's `schema`, or describe the body as fields `in: \
               formData` and say so in `consumes`; a file can only be a field of a form",
        example: Example::Document(include_str!("documents/body-and-form.yaml")),
    },
    Entry {
        code: "changed-pin",
        what: "A name that is pinned in the configuration is none in Rust, or something else has it. What it is pinned \
               for gets another name, and so does what has a name by itself that is pinned for something else.",
        mend: "pin a name that begins with a letter, and that nothing else of its kind has",
        example: Example::Elsewhere(
            "Two places of the description are pinned to one name under `names` in the configuration.",
        ),
    },
    Entry {
        code: "clashing-schemes",
        what: "Two schemes that one requirement wants together are sent in one header, each in a form of its own, \
               such as a user with a password and a token. A request has the header once, so one of the two is sent.",
        mend: "list them as alternatives, each in an object of its own, or send one of them in another place",
        example: Example::Document(include_str!("documents/clashing-schemes.yaml")),
    },
    Entry {
        code: "clashing-values",
        what: "Values of an enum differ in case or punctuation only. Their variants have long names, which say \
               the difference; those of the other values stay as they are.",
        mend: "pin names for them in the configuration",
        example: Example::Document(include_str!("documents/clashing-values.yaml")),
    },
    Entry {
        code: "collection-format",
        what: "The values of a list are to be joined in a way that no style of OpenAPI 3 has, or `collectionFormat` \
               has no such value. The list is a text that the caller joins, or is read as `csv`; the message says \
               which.",
        mend: "correct the word; or, if the server takes it, write `collectionFormat: csv`, or `multi` in \
               queries and forms",
        example: Example::Document(include_str!("documents/collection-format.yaml")),
    },
    Entry {
        code: "colliding-operation-ids",
        what: "Two values of `operationId` differ in case or punctuation only, so within one tag they are the \
               same name in Rust. Both operations are generated, the later one under a longer name.",
        mend: "give one of them an id that differs in more than case and punctuation, or pin a name",
        example: Example::Document(include_str!("documents/colliding-operation-ids.yaml")),
    },
    Entry {
        code: "config",
        what: "The configuration is no TOML, lacks a setting that is needed, or has one that is not known. \
               Nothing is generated.",
        mend: "correct the setting at that place",
        example: Example::Elsewhere(
            "The configuration has a key that is no setting, such as `nmae` for `name`, or a value of another type.",
        ),
    },
    Entry {
        code: "contradicting-property",
        what: "Two parts of an `allOf` give one property types that no value can have at once. \
               The field has the type of the later part.",
        mend: "give the property the same type in both parts",
        example: Example::Document(include_str!("documents/contradicting-property.yaml")),
    },
    Entry {
        code: "deep-all-of",
        what: "The parts of an `allOf` both describe a property as an object, and properties of that, too, \
               through more than 16 levels. Below that the later part alone counts.",
        mend: "describe the inner object in one place, and refer to it",
        example: Example::Document(include_str!("documents/deep-all-of.yaml")),
    },
    Entry {
        code: "duplicate-anchor",
        what: "Two schemas of one resource have the same `$anchor` or `$dynamicAnchor`, or two have the same `$id`. \
               What refers to it means the first one.",
        mend: "give each schema a name of its own",
        example: Example::Document(include_str!("documents/duplicate-anchor.yaml")),
    },
    Entry {
        code: "duplicate-fix",
        what: "Two fixes of a crate have one name, so what is said of one of them may be about the other. Both are \
               applied.",
        mend: "give each fix a name of its own",
        example: Example::Elsewhere("Two tables `[[crate.fix]]` have `name = \"total\"`."),
    },
    Entry {
        code: "duplicate-key",
        what: "A key stands twice in one object, so one of the two values would be lost. Nothing is generated.",
        mend: "rename or remove one of the two",
        example: Example::Document(include_str!("documents/duplicate-key.yaml")),
    },
    Entry {
        code: "duplicate-operation-id",
        what: "Two operations have the same `operationId`. Both are generated; within one tag the later one has a \
               longer name.",
        mend: "give every operation an id of its own",
        example: Example::Document(include_str!("documents/duplicate-operation-id.yaml")),
    },
    Entry {
        code: "duplicate-parameter",
        what: "A list of parameters has two of the same name and the same `in`, or two for the whole query \
               string. The first one counts, the other is left out. Of two headers of one answer whose names \
               differ in the case of their letters, both are read from the one that is sent.",
        mend: "remove one of the two",
        example: Example::Document(include_str!("documents/duplicate-parameter.yaml")),
    },
    Entry {
        code: "duplicate-status",
        what: "Two keys of `responses` are the same status or range once they are spelt as the standard \
               spells them. The first response counts, the other is left out.",
        mend: "describe every status once",
        example: Example::Document(include_str!("documents/duplicate-status.yaml")),
    },
    Entry {
        code: "duplicate-value",
        what: "A value is listed twice in an `enum`, or a schema twice among the alternatives of a `oneOf` or `anyOf`. It \
               becomes one variant.",
        mend: "remove one of the two",
        example: Example::Document(include_str!("documents/duplicate-value.yaml")),
    },
    Entry {
        code: "dynamic-reference",
        what: "A `$dynamicRef` names a `$dynamicAnchor` that several schemas have, so that it would mean one or the \
               other by the way that leads to it. It is read as the first one.",
        mend: "write a schema for each of them, with `$ref`",
        example: Example::Document(include_str!("documents/dynamic-reference.yaml")),
    },
    Entry {
        code: "empty",
        what: "The file is empty or has nothing but white space and comments. Nothing is generated.",
        mend: "get the description again",
        example: Example::Document(include_str!("documents/empty.yaml")),
    },
    Entry {
        code: "empty-list",
        what: "A list that says nothing without a member, such as `enum` or `oneOf`, has none. It is read as if \
               it were not there.",
        mend: "add what belongs into the list, or remove it",
        example: Example::Document(include_str!("documents/empty-list.yaml")),
    },
    Entry {
        code: "empty-range",
        what: "The limits of a schema exclude every value, such as a `minimum` above the `maximum`, or a `const` that \
               is not in the `enum` beside it; or parts of an `allOf` have types, or lists of values, that no value \
               fits at once; or a schema is `readOnly` and `writeOnly`. \
               The type is generated all the same, as limits do not change it.",
        mend: "swap the two limits, or correct the one that is wrong",
        example: Example::Document(include_str!("documents/empty-range.yaml")),
    },
    Entry {
        code: "endless-all-of",
        what: "A schema contains itself by `allOf`, directly or through other schemas. What leads back to it \
               is passed over, the other parts count.",
        mend: "remove the part of the `allOf` that leads back",
        example: Example::Document(include_str!("documents/endless-all-of.yaml")),
    },
    Entry {
        code: "endless-union",
        what: "A schema is one of its own alternatives by `oneOf` or `anyOf`, directly or through other \
               schemas. It is read as the alternatives that are other schemas.",
        mend: "remove the alternative that leads back",
        example: Example::Document(include_str!("documents/endless-union.yaml")),
    },
    Entry {
        code: "file-in-text",
        what: "A property is a file (`format: binary`), and stands inside of JSON, of a form, or of an object in a \
               part of a multipart body. All of those are texts: a call with a file that is none fails.",
        mend: "send the file as a part of `multipart/form-data`, or describe it as `format: byte`, which is base64; \
               where the server reads names such as `files[a]`, give the property `style: deepObject` in the \
               `encoding`",
        example: Example::Document(include_str!("documents/file-in-text.yaml")),
    },
    Entry {
        code: "flow-url",
        what: "An address of an OAuth flow is empty, has spaces, or has no scheme of HTTP, or that of OpenID Connect is no whole one. The crate is \
               generated, but a token cannot be had from there.",
        mend: "write the full `https` address of the authorisation server",
        example: Example::Document(include_str!("documents/flow-url.yaml")),
    },
    Entry {
        code: "forbidden-file",
        what: "A reference leads to a file that may not be read, as it is outside of the description's folder. \
               Nothing is generated.",
        mend: "move the file below the description's folder, or allow its folder with `--allow-dir`, or with \
               `allow-dir` in the configuration",
        example: Example::Document(include_str!("documents/forbidden-file.yaml")),
    },
    Entry {
        code: "form-media-type",
        what: "An operation of Swagger 2.0 has parameters `in: formData`, and `consumes` lists no media type that \
               they can be sent in. They are sent in the one that fits.",
        mend: "write `consumes: [multipart/form-data]` in the operation where a file is sent, else `consumes: \
               [application/x-www-form-urlencoded]`",
        example: Example::Document(include_str!("documents/form-media-type.yaml")),
    },
    Entry {
        code: "http-scheme",
        what: "The `scheme` of a security scheme of the type `http` is none that is registered for HTTP. \
               The client sends it in the header `Authorization` as it is written.",
        mend: "write a registered scheme such as `bearer` or `basic`",
        example: Example::Document(include_str!("documents/http-scheme.yaml")),
    },
    Entry {
        code: "idle-action",
        what: "An action of an overlay does nothing: it says nothing of what is to be done, part of it has no effect beside the rest, or what it puts there is there already.",
        mend: "leave the action out, or say in it what is to change",
        example: overlaid(include_str!("documents/idle-action.overlay.yaml")),
    },
    Entry {
        code: "idle-fix",
        what: "A fix of the configuration is not needed any more: its target matches nothing, or the description says by itself what it puts there. Or it says nothing of what is to be done. Nothing is generated.",
        mend: "remove the fix, or mend its target",
        example: Example::Elsewhere(
            "The description says `type: integer` of what a `[[crate.fix]]` with `update = { type = \"integer\" }` has as its target.",
        ),
    },
    Entry {
        code: "idle-selector",
        what: "A word under `include` or `exclude` in the configuration chooses no operation.",
        mend: "write the word as the description has it, or leave it out",
        example: Example::Elsewhere(
            "`include = { tags = [\"lamp\"] }` stands in the configuration, and the operations have the tag `lamps`.",
        ),
    },
    Entry {
        code: "ignored-keyword",
        what: "A keyword of JSON Schema that could change a type, such as `if`, is not read. The type is that \
               of the rest of the schema.",
        mend: "say the same with `oneOf`, `anyOf` or `allOf` where the type should show it",
        example: Example::Document(include_str!("documents/ignored-keyword.yaml")),
    },
    Entry {
        code: "ignored-sibling",
        what: "A key stands beside `$ref` in a place where the reference alone counts. The key is left out. What \
               does not narrow a schema, such as `nullable` and `title`, is read all the same. Beside the reference of a \
               path an operation counts, and one of the same method in what it points at does not.",
        mend: "put the reference and the rest into an `allOf`, or change what the reference points at",
        example: Example::Document(include_str!("documents/ignored-sibling.yaml")),
    },
    Entry {
        code: "internal",
        what: "The generator failed on a description that it had accepted. Nothing is generated.",
        mend: "report it as a bug of the generator, with the description if you can",
        example: Example::Elsewhere(
            "A fault of the generator itself; no document that shows it is known.",
        ),
    },
    Entry {
        code: "keyword-without-effect",
        what: "A keyword stands beside a type whose values it says nothing about, such as `properties` of a \
               string. The keyword is left out.",
        mend: "remove the keyword, or correct the type",
        example: Example::Document(include_str!("documents/keyword-without-effect.yaml")),
    },
    Entry {
        code: "long-tuple",
        what: "A `prefixItems` of fixed length has more than twelve places, and tuples in Rust have twelve at \
               most. The value is a list whose items may be of any of the types.",
        mend: "describe an object with a property for each place",
        example: Example::Document(include_str!("documents/long-tuple.yaml")),
    },
    Entry {
        code: "media-type",
        what: "A key of `content`, or a word in `consumes` or `produces` of Swagger 2.0, is no media type, or \
               differs by a slip from one that is registered. It is sent and expected as it is written. Where a \
               field of a media type stands in its place, such as `schema`, nothing is generated.",
        mend: "write a registered media type such as `application/json`",
        example: Example::Document(include_str!("documents/media-type.yaml")),
    },
    Entry {
        code: "misplaced-enum",
        what: "The `enum` of an array lists no arrays, but values of the items. It is read as the `enum` of \
               the items.",
        mend: "move `enum` below `items:`",
        example: Example::Document(include_str!("documents/misplaced-enum.yaml")),
    },
    Entry {
        code: "misplaced-reference",
        what: "A `$ref` stands where the standard has none, such as in place of an operation. What it points \
               at is written out in its place.",
        mend: "write the value itself, or refer to it from a place that may have a `$ref`",
        example: Example::Document(include_str!("documents/misplaced-reference.yaml")),
    },
    Entry {
        code: "misplaced-schema",
        what: "`type` and other keywords stand in a parameter, header or media type itself, or `schema` in a response, as in \
               Swagger 2.0; or the other way round in a document of Swagger 2.0. They are read as what they mean.",
        mend: "move them to where the version of the document has them",
        example: Example::Document(include_str!("documents/misplaced-schema.yaml")),
    },
    Entry {
        code: "missing-field",
        what: "An object lacks a field that it must have. Where there is a plain reading the field is read \
               as empty or the object is left out; otherwise nothing is generated.",
        mend: "add the field",
        example: Example::Document(include_str!("documents/missing-field.yaml")),
    },
    Entry {
        code: "missing-file",
        what: "A reference leads to a file that does not exist. A schema is read as any value; with any other \
               reference, what it stands in is left out: the response, the path, or the operation that has the \
               parameter or body.",
        mend: "correct the path, which is relative to the file that the reference stands in, or put the file \
               there",
        example: Example::Files(&[("api.yaml", include_str!("documents/missing-file/api.yaml"))]),
    },
    Entry {
        code: "missing-openapi",
        what: "The document has no key `openapi` at its top, so its version is unknown. Nothing is generated.",
        mend: "start the document with its version, such as `openapi: 3.1.0`",
        example: Example::Document(include_str!("documents/missing-openapi.yaml")),
    },
    Entry {
        code: "missing-schema",
        what: "A parameter or header has neither `schema` nor `content`. It is read as a string.",
        mend: "add `schema` with the type that is meant",
        example: Example::Document(include_str!("documents/missing-schema.yaml")),
    },
    Entry {
        code: "misspelt-extension",
        what: "The name of an extension (`x-…`) differs by a slip from one that the generator reads. It is passed over, \
               as every other one is that the generator does not know.",
        mend: "write the name as the message has it",
        example: Example::Document(include_str!("documents/misspelt-extension.yaml")),
    },
    Entry {
        code: "misspelt-key",
        what: "A key is nearly one that carries operations or schemas, such as `path` for `paths`, \
               `Properties` for `properties` or `ref` for `$ref`; or operations, bodies, schemas or credentials stand where nobody \
               looks for them, such as a path at the top of the document. What stands below it would be missing from the crate, so nothing is generated.",
        mend: "correct the key, or move it to where it belongs; or start its name with `x-` if it is an extension of yours",
        example: Example::Document(include_str!("documents/misspelt-key.yaml")),
    },
    Entry {
        code: "misspelt-reference",
        what: "A reference points at nothing as it is written, but only one thing can be meant: the `#` or the file is \
               missing, there is a space, a `\\` or a file ending too many, or a letter is in the wrong case. It \
               is read as it is meant.",
        mend: "write the reference as the message has it",
        example: Example::Document(include_str!("documents/misspelt-reference.yaml")),
    },
    Entry {
        code: "more-than-a-path",
        what: "A key of `paths` has a query or a fragment. A query is sent as it is written; a fragment is \
               not sent, it only tells operations apart.",
        mend: "end the path before the `?` or `#`, and describe a query by parameters with `in: query`",
        example: Example::Document(include_str!("documents/more-than-a-path.yaml")),
    },
];
