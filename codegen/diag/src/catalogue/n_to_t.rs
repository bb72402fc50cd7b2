//! The table from `nested-list` to `two-versions`, sorted by code.

use super::{Entry, Example, overlaid};

pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        code: "nested-list",
        what: "A parameter or a property of a form has the style `deepObject` and a list in it, or lists inside of \
               lists and objects, and no standard says how that is written. The elements are numbered.",
        mend: "say on the parameter or the operation what the server reads, `x-nested-lists: brackets`, \
               `repeated` or `indexed`, or by `nested-lists` in the configuration",
        example: Example::Document(include_str!("documents/nested-list.yaml")),
    },
    Entry {
        code: "newer-field",
        what: "A field or a type belongs to a later version of OpenAPI than the document names. It is read as \
               the later version says, and reported once per document.",
        mend: "raise the version under `openapi`, or say it as the older version does",
        example: Example::Document(include_str!("documents/newer-field.yaml")),
    },
    Entry {
        code: "no-media-type",
        what: "A body or an answer of Swagger 2.0 has a schema, and neither the operation nor the document says \
               under `consumes` or `produces` how it is written. It is taken to be JSON.",
        mend: "add `consumes` and `produces` at the top, such as `produces: [application/json]`",
        example: Example::Document(include_str!("documents/no-media-type.yaml")),
    },
    Entry {
        code: "no-responses",
        what: "The `responses` of an operation are an empty object. Every status of success is \
               accepted, and its body is not read.",
        mend: "describe at least the response of success",
        example: Example::Document(include_str!("documents/no-responses.yaml")),
    },
    Entry {
        code: "not-an-overlay",
        what: "A file that is given as an overlay is none: it lacks `overlay` or `actions`, or they are not what the standard has there. Nothing is generated.",
        mend: "begin it with `overlay: 1.1.0`, `info` and `actions`, a list of objects with a `target`",
        example: overlaid(include_str!("documents/not-an-overlay.overlay.yaml")),
    },
    Entry {
        code: "not-finite",
        what: "A number of the YAML text is infinite or not a number (NaN), which JSON cannot say. Nothing is \
               generated.",
        mend: "leave the number out, or write the largest one that is meant",
        example: Example::Document(include_str!("documents/not-finite.yaml")),
    },
    Entry {
        code: "not-json",
        what: "The name of the file ends with `.json`, but its text is YAML and not JSON. It is read as that, \
               and most other tools refuse it.",
        mend: "correct what JSON does not have, such as a comment or a comma behind the last value",
        example: Example::Files(&[("openapi.json", include_str!("documents/not-json.json"))]),
    },
    Entry {
        code: "nothing-selected",
        what: "`include` and `exclude` in the configuration leave no operation. Nothing is generated.",
        mend: "include the operations that are wanted, or exclude fewer of them",
        example: Example::Elsewhere(
            "`exclude = { paths = [\"/**\"] }` stands in the configuration.",
        ),
    },
    Entry {
        code: "null-in-enum",
        what: "An `enum` lists null, but the type beside it does not allow it. Null is read as allowed.",
        mend: "allow null in the type as well, or remove it from the `enum`",
        example: Example::Document(include_str!("documents/null-in-enum.yaml")),
    },
    Entry {
        code: "null-value",
        what: "A field has no value, which YAML reads as null. It is read as empty, or left out. Where a value \
               is needed, or where it was indented too little, or an unquoted `#` made it a comment, nothing is \
               generated.",
        mend: "write the value, or remove the key",
        example: Example::Document(include_str!("documents/null-value.yaml")),
    },
    Entry {
        code: "numbered-name",
        what: "Every name in Rust that the document suggests for something is taken already. The name has a \
               number, which can move when the document changes.",
        mend: "rename one of them, or pin a name for it in the configuration under `names`",
        example: Example::Document(include_str!("documents/numbered-name.yaml")),
    },
    Entry {
        code: "object-in-form",
        what: "A property of a form (`application/x-www-form-urlencoded`) is an object, or a list of objects, and \
               nothing says how it is written. It is JSON, as the standard has it since 3.0.4; many servers read \
               brackets.",
        mend: "give the property an encoding: `style: deepObject` for brackets, `contentType: application/json` for \
               JSON",
        example: Example::Document(include_str!("documents/object-in-form.yaml")),
    },
    Entry {
        code: "older-field",
        what: "A keyword belongs to an earlier version of OpenAPI or JSON Schema than the document is written \
               in. It is read as the earlier version says.",
        mend: "say it as the version of the document does",
        example: Example::Document(include_str!("documents/older-field.yaml")),
    },
    Entry {
        code: "optional-path-parameter",
        what: "A parameter with `in: path` is not `required`, and a path has no place for a value that is \
               missing. It is read as required.",
        mend: "add `required: true`",
        example: Example::Document(include_str!("documents/optional-path-parameter.yaml")),
    },
    Entry {
        code: "overlay-for-another",
        what: "An overlay names under `extends` another description than the one that it changes. It is applied.",
        mend: "give the overlay with the description that it is for, or correct `extends`",
        example: overlaid(include_str!("documents/overlay-for-another.overlay.yaml")),
    },
    Entry {
        code: "overlay-info",
        what: "An overlay has no `info` with `title` and `version`. It is applied all the same.",
        mend: "write `info: { title: …, version: 1.0.0 }`",
        example: overlaid(include_str!("documents/overlay-info.overlay.yaml")),
    },
    Entry {
        code: "overlay-version",
        what: "An overlay is of a newer version than 1.1 and read as if it were that.",
        mend: "write `overlay: 1.1.0`, if it uses nothing newer",
        example: overlaid(include_str!("documents/overlay-version.overlay.yaml")),
    },
    Entry {
        code: "package-name",
        what: "The name given for the crate is none that Cargo and Rust accept. Nothing is generated.",
        mend: "give a name that starts with a letter, has lower-case ASCII letters, digits, `-` and `_` only, 64 at most, and is no keyword, no dependency of the crate, no folder of Cargo's and no device of Windows",
        example: Example::Elsewhere(
            "The name on the command line or in the configuration is none that a crate can have, such as `my pets`.",
        ),
    },
    Entry {
        code: "password-in-url",
        what: "A URL of the description that is no server's, such as a `tokenUrl`, has a password or a user in it. It is left \
               out: everybody who has the crate could read it, as everybody who has the description can.",
        mend: "write the URL without the user and the password, and give up the password, which is known by now",
        example: Example::Document(include_str!("documents/password-in-url.yaml")),
    },
    Entry {
        code: "recursive-reference",
        what: "Something that is written out where it is referred to, such as a path item, contains itself. \
               The inner one is left out.",
        mend: "remove the reference that leads back",
        example: Example::Document(include_str!("documents/recursive-reference.yaml")),
    },
    Entry {
        code: "reference-at-the-root",
        what: "`$ref` stands at the top of the document, in place of the whole description. Nothing is \
               generated.",
        mend: "give the file that it points at, move `$ref` below the key that it belongs to, or remove it",
        example: Example::Document(include_str!("documents/reference-at-the-root.yaml")),
    },
    Entry {
        code: "reference-cycle",
        what: "A reference leads back to itself, perhaps through other references, and never to a definition. A \
               schema is read as any value; with any other reference, what it stands in is left out: the \
               response, the path, or the operation that has the parameter or body.",
        mend: "put a definition in place of one of the references",
        example: Example::Document(include_str!("documents/reference-cycle.yaml")),
    },
    Entry {
        code: "relative-reference",
        what: "A reference points at nothing in its file, but at something in a schema around it, as if that \
               schema were a file. It is read so.",
        mend: "write the whole pointer, from the top of the file",
        example: Example::Document(include_str!("documents/relative-reference.yaml")),
    },
    Entry {
        code: "remote-reference",
        what: "A reference leads to an address on the network, and nothing is fetched from there. A schema is \
               read as any value; with any other reference, what it stands in is left out: the response, the \
               path, or the operation that has the parameter or body.",
        mend: "keep a copy in a folder, and name that below `[crate.files]` in the configuration: \
               `\"https://example.com/\" = \"vendor\"`",
        example: Example::Document(include_str!("documents/remote-reference.yaml")),
    },
    Entry {
        code: "required-flag",
        what: "`required` of a schema is true or false, where a list of names belongs. The flag is left out, \
               so the property is optional.",
        mend: "list the property in the `required` of the object that has it",
        example: Example::Document(include_str!("documents/required-flag.yaml")),
    },
    Entry {
        code: "reserved-header",
        what: "A parameter is called as a header that other parts of the description say: `Accept`, \
               `Content-Type` or `Authorization`. The standard passes over such a parameter, and so does the \
               generated code.",
        mend: "remove it; describe media types under `requestBody` and `responses`, and credentials by a \
               security scheme",
        example: Example::Document(include_str!("documents/reserved-header.yaml")),
    },
    Entry {
        code: "same-paths",
        what: "Two keys of `paths` differ only in the names of their parameters, so they match the same \
               paths. The operations of both are generated.",
        mend: "describe the methods of both under one of them",
        example: Example::Document(include_str!("documents/same-paths.yaml")),
    },
    Entry {
        code: "schema-and-content",
        what: "A parameter or header has both `schema` and `content`, which exclude each other. `schema` \
               counts, `content` is left out.",
        mend: "remove one of the two",
        example: Example::Document(include_str!("documents/schema-and-content.yaml")),
    },
    Entry {
        code: "server-url",
        what: "The URL of a server is empty, has no scheme of HTTP, no host, a sign that no URL has, a password, a user, something \
               that was to be filled in, such as `$HOST`, a query or a fragment, or a variable whose default cannot stand in it. The \
               message says what is read: one that starts with a host is read with `https://` in front, or `http://` for a machine's own \
               address; what was to be filled in is a variable without a default; a password, a user, a query and a fragment are left \
               out; where the host is none, the path is read, and the caller says the host; a server of another protocol is left out. \
               That of a path or an operation stays, and its calls are sent with a base URL of their own alone. In \
               Swagger 2.0, `host` has more than a host and a port, or `schemes` lacks one of HTTP.",
        mend: "write a URL such as `https://api.example.com/v1`",
        example: Example::Document(include_str!("documents/server-url.yaml")),
    },
    Entry {
        code: "several-bodies",
        what: "An operation of Swagger 2.0 has several parameters `in: body`, and a call has one body. The first \
               one counts.",
        mend: "describe all of it as one object",
        example: Example::Document(include_str!("documents/several-bodies.yaml")),
    },
    Entry {
        code: "several-contents",
        what: "The `content` of a parameter or header has more than one media type. The first one counts, \
               the others are left out.",
        mend: "keep the media type that is meant, and remove the others",
        example: Example::Document(include_str!("documents/several-contents.yaml")),
    },
    Entry {
        code: "syntax",
        what: "The text is neither JSON nor YAML, or several YAML documents in one file. Nothing is generated.",
        mend: "correct the text at that place; the fault may be on a line above",
        example: Example::Document(include_str!("documents/syntax.yaml")),
    },
    Entry {
        code: "taken-name",
        what: "The name that an extension such as `x-speakeasy-name-override` or `x-ms-client-name` gives to an \
               operation, a schema, a property or a parameter is taken: by another one, or by what Rust or every \
               generated type has under that name. It gets another name.",
        mend: "choose another name in the extension, or pin one in the configuration",
        example: Example::Document(include_str!("documents/taken-name.yaml")),
    },
    Entry {
        code: "too-deep",
        what: "The document is nested more than 128 levels deep, perhaps by an alias that holds itself, or is \
               too deep once its references are written out. Nothing is generated.",
        mend: "where an alias holds itself, write out what is meant: a schema that holds itself is a component \
               that refers to itself by `$ref`; else move what is nested into `components` and refer to it by \
               `$ref`, or remove it, if nothing needs it",
        example: Example::Document(include_str!("documents/too-deep.yaml")),
    },
    Entry {
        code: "too-large",
        what: "Aliases, references or `allOf` repeat parts of the description so often that it grows beyond \
               what can be read. Nothing is generated.",
        mend: "write the repeated parts once, under `components`, and refer to them by `$ref`; where references \
               from place to place or an `allOf` repeat them, name fewer parts there, or point at components; \
               remove what nothing needs",
        example: Example::Document(include_str!("documents/too-large.yaml")),
    },
    Entry {
        code: "too-long",
        what: "A key, such as a path or the name of a schema or of a property, is longer than 1024 characters, \
               which is as long as YAML has them. Nothing is generated.",
        mend: "give what the key names a shorter name",
        example: Example::Elsewhere("The key of a path has 1,500 characters."),
    },
    Entry {
        code: "two-operations",
        what: "A link names its operation by `operationId` and by `operationRef`. `operationId` counts, the \
               other is left out.",
        mend: "remove one of the two",
        example: Example::Document(include_str!("documents/two-operations.yaml")),
    },
    Entry {
        code: "two-versions",
        what: "The document has both keys, `swagger` and `openapi`. It is read as Swagger 2.0 if it has more of \
               the keys that only Swagger 2.0 has at the top, such as `definitions` and `host`, than of those \
               that only OpenAPI 3 has, such as `components` and `servers`; else as OpenAPI 3. Or it has \
               `openapi` alone, with a number of OpenAPI 3, and two or more keys of Swagger 2.0 and none of \
               OpenAPI 3; then nothing is generated.",
        mend: "remove the one of the two that does not belong there; where there is `openapi` alone and the \
               other keys are those of Swagger 2.0, write `swagger: \"2.0\"` in its place",
        example: Example::Document(include_str!("documents/two-versions.yaml")),
    },
];
