//! The bodies of generated functions -> what goes over the wire: names, places, media types, statuses.
//!
//! None of it is anything that a program compiles against.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{
    Block, Expr, ExprMethodCall, ImplItem, ImplItemConst, ImplItemFn, ItemImpl, Member, Pat,
};

use super::module::Module;
use super::tags::{self, Tags};
use super::walk::{each, each_of, elements, is_true, literal, of_some, own_field, root, text};

/// What a function puts into a request.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Sent {
    /// Its parameters, each by the argument that has the value.
    pub(crate) parameters: BTreeMap<String, Parameter>,
    /// Where parameters are that have one value only, which nobody gives.
    pub(crate) constants: BTreeSet<String>,
    /// The media types of its body.
    pub(crate) media_types: BTreeSet<String>,
    /// What is said of the fields of a form, as it is written.
    pub(crate) encodings: BTreeSet<String>,
    /// What is the same for every call of an operation.
    pub(crate) info: Option<Info>,
    /// A security scheme, and where its credential is sent.
    pub(crate) credential: Option<(String, String)>,
    /// Where the client gets tokens for it.
    pub(crate) tokens: Option<String>,
}

/// A parameter on the wire.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Parameter {
    /// `the header X-Limit`: where it is, and what it is called there.
    pub(crate) place: String,
    /// `style: form, explode: false`.
    pub(crate) style: String,
}

/// What is the same for every call of an operation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Info {
    /// The media types that are asked for.
    pub(crate) accept: Option<String>,
    /// The names of its security schemes: those of each alternative.
    pub(crate) security: Vec<Vec<String>>,
    /// A server of its own.
    pub(crate) server: Option<String>,
    /// Whether a redirect is an answer of its own.
    pub(crate) takes_redirects: bool,
}

/// What a type is on the wire.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    /// Its fields and variants, each with its member or value.
    pub(crate) names: BTreeMap<String, String>,
    /// How an operation asks for the page after one, as it is written.
    pub(crate) paging: Option<String>,
    /// How often an operation is repeated where the description says so, as it is written.
    pub(crate) repeats: Option<String>,
    /// The header of the random key that an operation sends.
    pub(crate) key: Option<String>,
    /// How a union tells its variants apart.
    pub(crate) tags: Tags,
    /// The statuses with which an operation succeeds.
    pub(crate) successes: BTreeSet<String>,
    /// The URL of a server.
    pub(crate) url: Option<String>,
    /// The defaults of its variables.
    pub(crate) defaults: BTreeMap<String, String>,
}

/// What a function of a module puts into a request. `client` has the security schemes.
pub(super) fn sent(function: &ImplItemFn, module: &Module, client: Option<&Module>) -> Sent {
    let mut sent = Sent::default();
    each_of(&function.block, &mut |expr| match expr {
        Expr::MethodCall(call) => sent.read(call, client),
        Expr::Call(call) => {
            let function = call.func.to_token_stream().to_string();
            let first = call.args.first();
            if let ("Request :: new", Some(name)) = (function.as_str(), first.and_then(root)) {
                sent.info = info(module, &name, client);
            } else if function.starts_with("oauth ::") {
                sent.tokens = first.and_then(text);
            }
        }
        _ => {}
    });
    sent
}

impl Sent {
    /// Takes in what another function of the same operation sends.
    pub(crate) fn add(&mut self, other: &Self) {
        let other = other.clone();
        self.parameters.extend(other.parameters);
        self.constants.extend(other.constants);
        self.media_types.extend(other.media_types);
        self.encodings.extend(other.encodings);
        self.info = self.info.take().or(other.info);
    }

    fn read(&mut self, call: &ExprMethodCall, client: Option<&Module>) {
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let (name, second) = (
            arguments.first().copied().and_then(text),
            arguments.get(1).copied(),
        );
        let method = call.method.to_string();
        if method == "credential" {
            let scheme = arguments.first().copied().and_then(root);
            self.credential = scheme.and_then(|scheme| credential(client?, &scheme));
            return;
        }
        let receiver = call.receiver.to_token_stream().to_string();
        if receiver != "request" && receiver != "self . request_mut ()" {
            return;
        }
        let name = name.unwrap_or_default();
        let style = second.map(style).unwrap_or_default();
        let as_json = "as JSON".to_owned();
        let (place, style) = match method.as_str() {
            "path" => ("in the path".to_owned(), style),
            "query" => (format!("as the query parameter `{name}`"), style),
            "header" => (format!("as the header `{name}`"), style),
            "cookie" => (format!("as the cookie `{name}`"), style),
            "path_json" => ("in the path".to_owned(), as_json),
            "query_json" => (format!("as the query parameter `{name}`"), as_json),
            "header_json" => (format!("as the header `{name}`"), as_json),
            "cookie_json" => (format!("as the cookie `{name}`"), as_json),
            "querystring_form" => ("as the whole query".to_owned(), "as a form".to_owned()),
            "querystring_json" => ("as the whole query".to_owned(), as_json),
            "part_header" | "part_headers" => {
                let header = second.and_then(text).unwrap_or_default();
                (
                    format!("as the header `{header}` of the part `{name}`"),
                    String::new(),
                )
            }
            "json" => {
                self.media_types.insert("application/json".to_owned());
                return;
            }
            "json_as" | "json_lines" | "text" | "body" | "xml" => {
                self.media_types.insert(name);
                return;
            }
            "form" | "multipart" | "multipart_list" => {
                self.media_types.insert(name);
                let rest = arguments.iter().skip(2);
                let rest: Vec<String> = rest.map(|one| one.to_token_stream().to_string()).collect();
                self.encodings.insert(rest.join(", "));
                return;
            }
            _ => return,
        };
        match arguments.last().copied().and_then(root) {
            Some(argument) => {
                let parameter = Parameter { place, style };
                self.parameters.insert(argument, parameter);
            }
            None => {
                self.constants.insert(place);
            }
        }
    }
}

/// What an implementation says of how a type is written and read. `trait_` is what is implemented.
pub(super) fn written(block: &ItemImpl, trait_: Option<&str>, written: &mut Written) {
    for member in &block.items {
        let function = match member {
            ImplItem::Fn(function) => function,
            ImplItem::Const(value) => {
                constant(trait_, value, written);
                continue;
            }
            _ => continue,
        };
        let name = function.sig.ident.to_string();
        match (trait_, name.as_str()) {
            (Some("Decode"), "decode") => {
                members(&function.block, written);
                written.tags = tags::read(&function.block);
            }
            (None, "of") => members(&function.block, written),
            (Some("Encode"), "encode") => {
                members(&function.block, written);
                values(&function.block, written);
            }
            (None, "as_str" | "value") => values(&function.block, written),
            (Some("Operation"), "decode") => successes(&function.block, written),
            (Some("Default"), "default") => defaults(&function.block, written),
            _ => {}
        }
    }
}

fn constant(trait_: Option<&str>, value: &ImplItemConst, written: &mut Written) {
    let said = || Some(value.expr.to_token_stream().to_string());
    match (trait_, value.ident.to_string().as_str()) {
        (Some("Paged"), _) => written.paging = said(),
        (Some("Operation"), "RETRIES") => written.repeats = said(),
        (Some("Operation"), "IDEMPOTENCY_KEY") => written.key = of_some(&value.expr),
        _ => {}
    }
}

/// The URL of the server that `impl From<Server> for ServerUrl` is for.
pub(super) fn url(block: &ItemImpl) -> Option<String> {
    let mut url = None;
    for member in &block.items {
        if let ImplItem::Fn(function) = member {
            each_of(&function.block, &mut |expr| {
                if let Expr::Call(call) = expr
                    && call.func.to_token_stream().to_string() == "Self :: expand"
                {
                    url = call.args.first().and_then(text);
                }
            });
        }
    }
    url
}

/// `Self { born: object.optional("born") }`, and `object.optional("born", &self.born)`.
fn members(block: &Block, written: &mut Written) {
    each_of(block, &mut |expr| match expr {
        Expr::Struct(made) if made.path.is_ident("Self") => {
            for field in &made.fields {
                let Member::Named(ident) = &field.member else {
                    continue;
                };
                let mut name = None;
                each(&field.expr, &mut |expr| {
                    if let Expr::MethodCall(call) = expr
                        && let Some(first) = call.args.first().and_then(text)
                    {
                        name.get_or_insert(first);
                    }
                });
                written
                    .names
                    .extend(name.map(|name| (ident.to_string(), name)));
            }
        }
        Expr::MethodCall(call) => {
            let (first, last) = (call.args.first(), call.args.last());
            if let (Some(name), Some(field)) = (first.and_then(text), last.and_then(own_field)) {
                written.names.insert(field, name);
            }
        }
        _ => {}
    });
}

/// `Self::Small => "small"`, `Self::One => out.json("1")`.
fn values(block: &Block, written: &mut Written) {
    each_of(block, &mut |expr| {
        let Expr::Match(choice) = expr else {
            return;
        };
        for arm in &choice.arms {
            let path = match &arm.pat {
                Pat::Path(path) => &path.path,
                Pat::TupleStruct(variant) => &variant.path,
                _ => continue,
            };
            let mut texts = Vec::new();
            each(&arm.body, &mut |expr| texts.extend(literal(expr)));
            if let (Some(variant), false) = (path.segments.last(), texts.is_empty()) {
                let value = texts.join(" = ");
                written.names.insert(variant.ident.to_string(), value);
            }
        }
    });
}

/// The statuses of `200 => Answer::success(reply)`.
fn successes(block: &Block, written: &mut Written) {
    each_of(block, &mut |expr| {
        let Expr::Match(choice) = expr else {
            return;
        };
        for arm in &choice.arms {
            let body = arm.body.to_token_stream().to_string();
            if ["Answer :: success", "Answer :: Success"]
                .iter()
                .any(|word| body.contains(word))
            {
                written.successes.extend(statuses(&arm.pat));
            }
        }
    });
}

fn statuses(pattern: &Pat) -> Vec<String> {
    match pattern {
        Pat::Guard(guarded) => statuses(&guarded.pat),
        Pat::Or(any) => any.cases.iter().flat_map(statuses).collect(),
        Pat::Lit(literal) => vec![literal.lit.to_token_stream().to_string()],
        // A status that has an arm of its own may be left out at either end.
        Pat::Range(range) => {
            let first = range.start.to_token_stream().to_string();
            let class = first.get(..1).map(|class| format!("{class}XX"));
            class.into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// `Self { host: "localhost".to_owned(), scheme: types::Scheme::Https }`.
fn defaults(block: &Block, written: &mut Written) {
    each_of(block, &mut |expr| {
        let Expr::Struct(made) = expr else {
            return;
        };
        for field in &made.fields {
            let value = match &field.expr {
                Expr::MethodCall(call) => text(&call.receiver),
                Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
                _ => None,
            };
            let name = field.member.to_token_stream().to_string();
            written.defaults.extend(value.map(|value| (name, value)));
        }
    });
}

/// `OperationInfo { accept: Some("application/json"), … }`.
fn info(module: &Module, name: &str, client: Option<&Module>) -> Option<Info> {
    let Expr::Struct(made) = module.value(name)? else {
        return None;
    };
    let field = |name: &str| {
        let mut all = made.fields.iter();
        let is_it = |field: &&syn::FieldValue| field.member.to_token_stream().to_string() == name;
        all.find(is_it).map(|field| &field.expr)
    };
    let some = |name: &str| field(name).and_then(of_some);
    let alternatives = field("security").map(elements).unwrap_or_default();
    let security = alternatives.into_iter().map(|all| {
        let schemes = elements(all).into_iter().filter_map(root);
        let named = schemes.map(|ident| {
            let scheme = client.and_then(|client| scheme(client, &ident));
            scheme.map_or(ident, |(name, _)| name)
        });
        named.collect()
    });
    Some(Info {
        accept: some("accept"),
        security: security.collect(),
        server: some("server"),
        takes_redirects: field("documented_redirects").is_some_and(is_true),
    })
}

/// The name of a scheme, and its kind.
fn scheme<'m>(client: &'m Module, ident: &str) -> Option<(String, &'m Expr)> {
    let Expr::Struct(made) = client.value(ident)? else {
        return None;
    };
    let mut fields = made.fields.iter().map(|field| &field.expr);
    Some((text(fields.next()?)?, fields.next()?))
}

fn credential(client: &Module, ident: &str) -> Option<(String, String)> {
    let (name, kind) = scheme(client, ident)?;
    let argument = match kind {
        Expr::Call(call) => call.args.first().and_then(text).unwrap_or_default(),
        _ => String::new(),
    };
    let written = kind.to_token_stream().to_string();
    let is_kind = |kind: &str| written.split(' ').any(|word| word == kind);
    let place = if is_kind("ApiKeyHeader") {
        format!("in the header `{argument}`")
    } else if is_kind("ApiKeyQuery") {
        format!("as the query parameter `{argument}`")
    } else if is_kind("ApiKeyCookie") {
        format!("as the cookie `{argument}`")
    } else if is_kind("Http") {
        format!("as `Authorization: {argument} …`")
    } else if is_kind("Basic") {
        "as `Authorization: Basic …`".to_owned()
    } else {
        "as `Authorization: Bearer …`".to_owned()
    };
    Some((name, place))
}

/// `QueryStyle::FORM.explode(false)` as a description says it.
fn style(expr: &Expr) -> String {
    match expr {
        Expr::Path(path) => {
            let name = path.path.segments.last();
            let name = name.map(|last| last.ident.to_string()).unwrap_or_default();
            let mut words = name.split('_');
            let first = words.next().unwrap_or_default().to_lowercase();
            let rest = words.map(|word| {
                let (initial, rest) = word.split_at_checked(1).unwrap_or_default();
                format!("{initial}{}", rest.to_lowercase())
            });
            format!("`style: {first}{}`", rest.collect::<String>())
        }
        Expr::MethodCall(call) => {
            let before = style(&call.receiver);
            let before = before.trim_end_matches('`');
            let argument = call.args.to_token_stream().to_string();
            let argument = argument.rsplit(' ').next().unwrap_or_default().to_owned();
            match call.method.to_string().as_str() {
                "explode" => format!("{before}, explode: {argument}`"),
                "allow_reserved" => format!("{before}, allowReserved: true`"),
                _ => format!("{before}, lists: {}`", argument.to_lowercase()),
            }
        }
        _ => String::new(),
    }
}
