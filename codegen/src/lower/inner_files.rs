//! Files where none can be sent: inside of a text, which all of JSON and of a form is.

use std::collections::BTreeSet;

use crate::api::{
    Api, Content, Field, MediaType, Primitive, TextFormat, TypeId, TypeKind, TypeRef, Types,
};
use diag::{Diagnostic, Diagnostics};

/// Warns of each property that is a file inside of a body of JSON, of a form, or of a part that is an object: a call
/// with anything but text in it fails.
pub(super) fn warn_of_inner_files(api: &Api, diagnostics: &mut Diagnostics) {
    let mut told = BTreeSet::new();
    for operation in &api.operations {
        for media_type in operation.body.iter().flat_map(|body| &body.media_types) {
            let mut found = Found {
                types: &api.types,
                fields: Vec::new(),
                seen: BTreeSet::new(),
            };
            let help = found.in_body(media_type);
            for field in found.fields {
                if !told.insert(&field.origin) {
                    continue;
                }
                let name = field.name.as_str();
                let message = format!(
                    "a file in `{name}` can be sent only if it is text, as what it stands in is"
                );
                let origin = field.origin.clone();
                diagnostics.push(Diagnostic::warning("file-in-text", origin, message).help(help));
            }
        }
    }
}

struct Found<'a> {
    types: &'a Types,
    fields: Vec<&'a Field>,
    seen: BTreeSet<TypeId>,
}

impl<'a> Found<'a> {
    /// The files of a body, and what can be done about them.
    fn in_body(&mut self, media_type: &'a MediaType) -> &'static str {
        match &media_type.content {
            Content::Json(whole) | Content::Form(whole, _) | Content::JsonLines(whole) => {
                self.inside(whole);
            }
            Content::Multipart(whole, _) => {
                let takes_files = |field: &Field| {
                    let mut encodings = media_type.content.encodings();
                    let encoding = encodings.find(|one| one.key == field.name);
                    // Its members are parts of their own.
                    encoding.is_some_and(|one| {
                        let media_type = one.content_type.as_deref().unwrap_or_default();
                        one.style.is_some() || media_type.starts_with("multipart/")
                    })
                };
                for field in self.parts(whole) {
                    if takes_files(field) {
                        continue;
                    }
                    let value = self.element(&field.type_ref);
                    if let TypeRef::Map(value) = value
                        && self.is_file(value)
                    {
                        self.fields.push(field);
                    } else if !self.is_file(value) {
                        self.inside(value);
                    }
                }
                return "describe each file as a property of the body; or, if the server reads names such as \
                        `files[a]`, give the property `style: deepObject` under `encoding`";
            }
            Content::Xml(..) | Content::Text | Content::Bytes | Content::Events(..) => {}
        }
        "describe the body as `multipart/form-data`, or the property as `format: byte`, a text in base64"
    }

    /// The properties of a body that become parts.
    fn parts(&self, whole: &'a TypeRef) -> Vec<&'a Field> {
        let TypeRef::Named(id) = self.types.beneath(whole.without_null()) else {
            return Vec::new();
        };
        match &self.types[*id].kind {
            TypeKind::Struct(structure) => structure.fields.iter().map(|field| &**field).collect(),
            TypeKind::Union(union) => {
                let variants = union.variants.iter();
                let structs = variants.filter_map(|one| self.types.structure(&one.type_ref));
                structs
                    .flat_map(|one| &one.fields)
                    .map(|field| &**field)
                    .collect()
            }
            TypeKind::Enum(_) | TypeKind::Alias(_) => Vec::new(),
        }
    }

    /// A value, or those of a list.
    fn element(&self, type_ref: &'a TypeRef) -> &'a TypeRef {
        match self
            .types
            .beneath(self.types.beneath(type_ref).without_null())
        {
            TypeRef::List(item) => self.types.beneath(self.types.beneath(item).without_null()),
            other => other,
        }
    }

    fn is_file(&self, type_ref: &'a TypeRef) -> bool {
        let file = TypeRef::Primitive(Primitive::Text(TextFormat::Binary));
        *self.element(type_ref) == file
    }

    /// The properties that are files, however far inside.
    fn inside(&mut self, type_ref: &'a TypeRef) {
        let types = self.types;
        let mut todo = vec![type_ref];
        while let Some(next) = todo.pop() {
            let whole = types.beneath(next);
            // A name may be one of a list of itself.
            if !self.is_new(next) || (whole != next && !self.is_new(whole)) {
                continue;
            }
            match whole {
                TypeRef::Primitive(_) | TypeRef::Any => {}
                TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                    todo.push(inner);
                }
                TypeRef::Tuple(items) => todo.extend(items),
                TypeRef::Named(id) => match &types[*id].kind {
                    TypeKind::Struct(structure) => {
                        for field in &structure.fields {
                            match self.is_file(&field.type_ref) {
                                // The server alone sends it.
                                _ if field.read_only => {}
                                true => self.fields.push(field),
                                false => todo.push(&field.type_ref),
                            }
                        }
                        todo.extend(structure.additional.kept());
                    }
                    TypeKind::Union(union) => {
                        todo.extend(union.variants.iter().map(|variant| &variant.type_ref));
                    }
                    TypeKind::Enum(_) | TypeKind::Alias(_) => {}
                },
            }
        }
    }
    fn is_new(&mut self, type_ref: &TypeRef) -> bool {
        match type_ref {
            TypeRef::Named(id) => self.seen.insert(*id),
            _ => true,
        }
    }
}
