//! Arguments → statements that fill in the request.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emit, markdown};
use crate::api::{
    Docs, NestedLists, Parameter, ParameterForm, ParameterLocation, ParameterStyle, Part,
    Primitive, TypeKind, TypeRef, followed_by,
};

/// An argument as a method takes it and hands it on.
pub(super) struct Argument {
    /// Its type in the signature.
    pub(super) declared: TokenStream,
    /// The expression that the request's method gets: a reference.
    pub(super) passed: TokenStream,
}

/// How a value of the type is taken: text and lists borrowed, small values by value, the rest
/// borrowed. `place` says where the value is, `home` is what stands in front of a declared type's
/// name.
pub(super) fn argument(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    place: &TokenStream,
    home: &TokenStream,
    lifetime: Option<&TokenStream>,
) -> Argument {
    match cx.unaliased(type_ref) {
        TypeRef::Primitive(Primitive::String) => Argument {
            declared: quote!(&#lifetime str),
            passed: quote!(#place),
        },
        TypeRef::Primitive(Primitive::Text(_)) => {
            let declared = cx.type_ref(type_ref, home);
            Argument {
                declared: quote!(&#lifetime #declared),
                passed: quote!(#place),
            }
        }
        TypeRef::Primitive(_) => Argument {
            declared: cx.type_ref(type_ref, home),
            passed: quote!(&#place),
        },
        TypeRef::List(item) => {
            let item = cx.type_ref(item, home);
            Argument {
                declared: quote!(&#lifetime [#item]),
                passed: quote!(#place),
            }
        }
        TypeRef::Named(id) if matches!(cx.api.types[*id].kind, TypeKind::Enum(_)) => Argument {
            declared: cx.type_ref(type_ref, home),
            passed: quote!(&#place),
        },
        TypeRef::Nullable(_)
        | TypeRef::Map(_)
        | TypeRef::Tuple(_)
        | TypeRef::Any
        | TypeRef::Named(_) => {
            let declared = cx.type_ref(type_ref, home);
            Argument {
                declared: quote!(&#lifetime #declared),
                passed: quote!(#place),
            }
        }
    }
}

/// The same for a method's own argument, which takes texts as people have them.
pub(super) fn taken(
    cx: Emit<'_>,
    type_ref: &TypeRef,
    place: &TokenStream,
    home: &TokenStream,
) -> Argument {
    let is_texts = match cx.unaliased(type_ref) {
        TypeRef::List(item) => *cx.unaliased(item) == TypeRef::Primitive(Primitive::String),
        _ => false,
    };
    match is_texts {
        true => Argument {
            declared: quote!(&[impl AsRef<str>]),
            passed: quote!(&#place.iter().map(AsRef::as_ref).collect::<Vec<&str>>()),
        },
        false => argument(cx, type_ref, place, home, None),
    }
}

/// `request.query("type", QueryStyle::FORM, &type_);`
pub(super) fn emit_parameter(
    request: &TokenStream,
    parameter: &Parameter,
    value: &TokenStream,
) -> TokenStream {
    let wire = parameter.name.as_str();
    if parameter.location == ParameterLocation::QueryString {
        return match parameter.form {
            ParameterForm::Json => quote!(#request.querystring_json(#value);),
            ParameterForm::Style => quote!(#request.querystring_form(#value, &[]);),
        };
    }
    if let Some(part) = &parameter.part {
        return emit_part_header(request, parameter, part, value);
    }
    let method = match (parameter.location, parameter.form) {
        (ParameterLocation::Path, ParameterForm::Style) => quote!(path),
        (ParameterLocation::Path, ParameterForm::Json) => quote!(path_json),
        (ParameterLocation::Header, ParameterForm::Style) => quote!(header),
        (ParameterLocation::Header, ParameterForm::Json) => quote!(header_json),
        (ParameterLocation::Cookie, ParameterForm::Style) => quote!(cookie),
        (ParameterLocation::Cookie, ParameterForm::Json) => quote!(cookie_json),
        (_, ParameterForm::Style) => quote!(query),
        (_, ParameterForm::Json) => quote!(query_json),
    };
    if parameter.form == ParameterForm::Json {
        return quote!(#request.#method(#wire, #value););
    }
    let style = style(parameter);
    quote!(#request.#method(#wire, #style, #value);)
}

/// What it is, for readers.
pub(super) fn described(parameter: &Parameter) -> String {
    let name = markdown::code(parameter.name.as_str());
    match &parameter.part {
        None => format!("parameter {name}"),
        Some(part) => {
            let whose = match part.key.as_str() {
                "*" if part.placed => "each further part".to_owned(),
                place if part.placed => format!("part {place}"),
                key if part.repeated => format!("each part {}", markdown::code(key)),
                key => format!("the part {}", markdown::code(key)),
            };
            let order = if part.repeated { ", in order" } else { "" };
            format!("header {name} of {whose}{order}")
        }
    }
}

/// What the document says of it; for a part's header that leaves open which part it is for.
pub(super) fn docs(parameter: &Parameter) -> Docs {
    let mut docs = parameter.docs.clone();
    if parameter.part.is_some() {
        let place = format!("The {}.", described(parameter));
        docs.description = Some(followed_by(docs.description, &place));
    }
    docs
}

/// `request.part_header("file", "X-Rank", HeaderStyle::SIMPLE, &file_x_rank);`
fn emit_part_header(
    request: &TokenStream,
    parameter: &Parameter,
    part: &Part,
    value: &TokenStream,
) -> TokenStream {
    let (key, wire) = (part.key.as_str(), parameter.name.as_str());
    let style = style(parameter);
    let value = match (parameter.form, part.repeated) {
        (ParameterForm::Style, _) => value.clone(),
        (ParameterForm::Json, false) => quote!(&Json(#value)),
        (ParameterForm::Json, true) => quote!(&#value.iter().map(Json).collect::<Vec<_>>()),
    };
    if part.repeated {
        quote!(#request.part_headers(#key, #wire, #style, #value);)
    } else {
        quote!(#request.part_header(#key, #wire, #style, #value);)
    }
}

fn style(parameter: &Parameter) -> TokenStream {
    let (constant, explode_by_default) = match parameter.location {
        ParameterLocation::Path => match parameter.style {
            ParameterStyle::Matrix => (quote!(PathStyle::MATRIX), false),
            ParameterStyle::Label => (quote!(PathStyle::LABEL), false),
            _ => (quote!(PathStyle::SIMPLE), false),
        },
        ParameterLocation::Query | ParameterLocation::QueryString => {
            query_style(parameter.style, parameter.explode)
        }
        ParameterLocation::Header | ParameterLocation::Part => (quote!(HeaderStyle::SIMPLE), false),
        ParameterLocation::Cookie => match parameter.style {
            ParameterStyle::Cookie => (quote!(CookieStyle::COOKIE), true),
            _ => (quote!(CookieStyle::FORM), true),
        },
    };
    let explode = (parameter.explode != explode_by_default).then(|| {
        let explode = parameter.explode;
        quote!(.explode(#explode))
    });
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let lists = match parameter.location {
        ParameterLocation::Query => lists(parameter.lists),
        ParameterLocation::QueryString
        | ParameterLocation::Path
        | ParameterLocation::Header
        | ParameterLocation::Part
        | ParameterLocation::Cookie => None,
    };
    quote!(#constant #explode #reserved #lists)
}

/// How lists in brackets are written, where it is not what they are anyway.
pub(super) fn lists(lists: Option<NestedLists>) -> Option<TokenStream> {
    match lists? {
        NestedLists::Indexed => None,
        NestedLists::Brackets => Some(quote!(.lists(Lists::Brackets))),
        NestedLists::Repeated => Some(quote!(.lists(Lists::Repeated))),
    }
}

/// The constant of a style in a query, and whether it explodes if nothing is said. Only `explode`
/// makes sense of a deep object, whatever the document says: `deep` is what it says.
pub(super) fn query_style(style: ParameterStyle, deep: bool) -> (TokenStream, bool) {
    match style {
        ParameterStyle::SpaceDelimited => (quote!(QueryStyle::SPACE_DELIMITED), false),
        ParameterStyle::PipeDelimited => (quote!(QueryStyle::PIPE_DELIMITED), false),
        ParameterStyle::DeepObject => (quote!(QueryStyle::DEEP_OBJECT), deep),
        _ => (quote!(QueryStyle::FORM), true),
    }
}

/// Which style types the parameters name.
pub(super) fn style_types<'a>(
    parameters: impl Iterator<Item = &'a Parameter>,
) -> Vec<&'static str> {
    let parameters: Vec<&Parameter> = parameters.collect();
    let mut names: Vec<_> = parameters
        .iter()
        .filter(|parameter| parameter.form == ParameterForm::Style || parameter.part.is_some())
        .filter_map(|parameter| match parameter.location {
            ParameterLocation::Path => Some("PathStyle"),
            ParameterLocation::Query => Some("QueryStyle"),
            ParameterLocation::Header | ParameterLocation::Part => Some("HeaderStyle"),
            ParameterLocation::Cookie => Some("CookieStyle"),
            ParameterLocation::QueryString => None,
        })
        .collect();
    if parameters.iter().any(|parameter| {
        parameter.location == ParameterLocation::Query && lists(parameter.lists).is_some()
    }) {
        names.push("Lists");
    }
    names.sort_unstable();
    names.dedup();
    names
}
