//! Example programs: on the pages, in the crate's docs, and as files of `examples/`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::{Emit, client, docs, grouped, markdown, outcomes::Outcomes};
use super::arguments::{self, Used};
use super::{crate_ident, format_code, show};
use crate::api::{HttpMethod, Operation, SecuritySchemeKind, TypeKind, TypeRef};
use crate::names::OperationNames;

/// What a program needs to know of an operation.
pub(super) struct Example<'a> {
    cx: Emit<'a>,
    operation: &'a Operation,
    names: &'a OperationNames,
    arguments: Vec<TokenStream>,
    /// What the call is given besides its arguments.
    setters: Vec<TokenStream>,
    used: Used,
}

impl<'a> Example<'a> {
    /// `None` for an operation whose arguments cannot be made up.
    pub(super) fn new(
        cx: Emit<'a>,
        operation: &'a Operation,
        names: &'a OperationNames,
    ) -> Option<Self> {
        Self::of_number(cx, operation, names, 0)
    }

    /// The same with another one of the body's examples.
    pub(super) fn of_number(
        cx: Emit<'a>,
        operation: &'a Operation,
        names: &'a OperationNames,
        number: usize,
    ) -> Option<Self> {
        let mut used = Used::default();
        let (positional, grouped) = grouped(operation, names);
        let mut values = Vec::new();
        for (parameter, name) in positional {
            let (type_ref, docs) = (&parameter.type_ref, &parameter.docs);
            values.push(arguments::argument(
                cx,
                type_ref,
                docs,
                (name.as_str(), true),
                &mut used,
            )?);
        }
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            values.push(arguments::body(cx, body, number, &mut used)?);
        }
        let mut fields = Vec::new();
        for (parameter, name) in &grouped {
            let (type_ref, docs) = (&parameter.type_ref, &parameter.docs);
            let value = arguments::argument(cx, type_ref, docs, (name.as_str(), false), &mut used)?;
            fields.push(quote!(#name: #value));
        }
        if !fields.is_empty() {
            let group = &names.group;
            values.push(quote!(#group { #(#fields),* }));
        }
        Some(Self {
            cx,
            operation,
            names,
            arguments: values,
            setters: optional_body(cx, (operation, names), number, &mut used)
                .into_iter()
                .collect(),
            used,
        })
    }

    /// The program that a page shows.
    pub(super) fn page_code(&self) -> String {
        let client = self.client();
        let output = show_status(self);
        let items = [
            self.imports(),
            quote! {
                #[tokio::main]
                async fn main() -> Result<(), Box<dyn std::error::Error>> {
                    let client = #client;
                    #output
                    Ok(())
                }
            },
        ];
        format_code(&items)
    }

    /// The program that shows how to tell errors apart.
    pub(super) fn error_code(&self) -> String {
        let outcomes = Outcomes::new(self.operation, self.names);
        let with_body = outcomes
            .failures
            .iter()
            .find(|one| one.media_type.is_some());
        let root = format_ident!("{}", crate_ident(self.cx));
        let module = self.cx.operation_module(self.operation);
        let failure = &self.names.failure;
        let import =
            (!outcomes.failures.is_empty()).then(|| quote!(use #root::api::#module::#failure;));
        let client = self.client();
        let call = self.call();
        let documented = match (outcomes.failures.is_empty(), with_body) {
            (true, _) => quote!(),
            (false, Some(one)) => {
                let variant = one.variant;
                quote! {
                    Err(Error::Documented(failure)) => match failure.body() {
                        #failure::#variant(body) => eprintln!("{}: {body:#?}", failure.status()),
                        other => eprintln!("{}: {other:?}", failure.status()),
                    },
                }
            }
            (false, None) => quote! {
                Err(Error::Documented(failure)) => {
                    eprintln!("{}: {:?}", failure.status(), failure.body());
                }
            },
        };
        let [group, types] = self.imported();
        let items = [
            quote! { #import #group #types use #root::{Client, Error}; },
            quote! {
                #[tokio::main]
                async fn main() -> Result<(), Box<dyn std::error::Error>> {
                    let client = #client;
                    match #call.await {
                        Ok(response) => println!("{:#?}", response.body()),
                        #documented
                        Err(error) if error.is_retryable() => eprintln!("try again later: {error}"),
                        Err(error) => return Err(error.into()),
                    }
                    Ok(())
                }
            },
        ];
        format_code(&items)
    }

    /// The program in `examples/`.
    fn program(&self) -> Vec<TokenStream> {
        let texts = docs::texts(&self.operation.docs, "An operation of the API.");
        let mut lines: Vec<String> = texts
            .into_iter()
            .take_while(|line| !line.is_empty())
            .collect();
        docs::add_block(&mut lines, markdown::wrapped(&self.variables()));
        let head = docs::module_comment(&lines);
        let call = self.call();
        let outcomes = Outcomes::new(self.operation, self.names);
        let shown = show::show_each(self.cx, self.operation, &outcomes, &call);
        let shown = shown.unwrap_or_else(|| {
            let shown = show::show_output(self.cx, &outcomes);
            quote! {
                let response = #call.await?;
                println!("{}", response.status());
                #shown
            }
        });
        let deprecated = self
            .operation
            .deprecated
            .then(|| quote!(#[expect(deprecated)]));
        let main = quote! {
            #[tokio::main]
            #deprecated
            async fn main() -> Result<(), Box<dyn Error>> {
                let client = Client::from_env()?;
                #shown
                Ok(())
            }
        };
        vec![
            head,
            quote!(
                use std::error::Error;
            ),
            self.imports(),
            main,
        ]
    }

    /// Which variables the program needs, and for what.
    fn variables(&self) -> String {
        let schemes = &self.cx.api.security_schemes;
        let needed: Vec<_> = self
            .credentials()
            .map(|scheme| (&schemes[*scheme], &self.cx.names.schemes[*scheme]))
            .filter(|(scheme, _)| client::has_credential(scheme))
            .collect();
        let names = client::environment_names(self.cx, &needed);
        let mut names = names.iter().map(|name| markdown::code(name));
        let url = names.next().unwrap_or_default();
        let mut credentials: Vec<_> = names.collect();
        let has_server = self.cx.api.servers.first().and_then(client::default_url);
        if has_server.is_some() {
            let other = format!("{url} is for a server other than the description's.");
            return match credentials.is_empty() {
                true => other,
                false => format!("Reads {}; {other}", docs::listed(credentials)),
            };
        }
        let such = markdown::code(&client::example_url(self.cx));
        credentials.insert(
            0,
            format!("{url} (the address of the server, such as {such})"),
        );
        format!("Reads {}.", docs::listed(credentials))
    }

    fn imports(&self) -> TokenStream {
        let root = format_ident!("{}", crate_ident(self.cx));
        let [group, types] = self.imported();
        quote! { #group use #root::Client; #types }
    }

    /// What the call names beside the client: the struct of its parameters, and the types of its values.
    fn imported(&self) -> [TokenStream; 2] {
        let root = format_ident!("{}", crate_ident(self.cx));
        let types = self.used.imports(self.cx);
        let (_, grouped) = grouped(self.operation, self.names);
        let group = match grouped.is_empty() {
            true => quote!(),
            false => {
                let module = self.cx.operation_module(self.operation);
                let group = &self.names.group;
                quote!(use #root::api::#module::#group;)
            }
        };
        [group, types]
    }

    fn call(&self) -> TokenStream {
        let function = &self.names.function;
        let arguments = &self.arguments;
        let accessor = self.operation.tag.map(|tag| {
            let accessor = &self.cx.names.tags[tag].accessor;
            quote!(.#accessor())
        });
        let setters = &self.setters;
        quote!(client #accessor .#function(#(#arguments),*) #(#setters)*)
    }

    /// The client of a page's program. The server that it has by default needs no word, if nothing of it depends on
    /// who calls.
    fn client(&self) -> TokenStream {
        let server = self.cx.api.servers.first();
        let server = server.filter(|server| server.variables.is_empty());
        let url = match server.and_then(client::default_url) {
            Some(_) => quote!(),
            None => {
                let url = client::example_url(self.cx);
                quote!(.base_url(#url))
            }
        };
        let credential = self.credential(&quote!("YOUR_TOKEN"), &quote!("YOUR_USER"));
        quote!(Client::builder() #url #credential .build()?)
    }

    /// The schemes of that alternative of what the operation needs which asks for the fewest values.
    fn credentials(&self) -> impl Iterator<Item = &'a usize> {
        let kinds = &self.cx.api.security_schemes;
        let values = |schemes: &&Vec<usize>| {
            let values = schemes.iter().map(|scheme| match kinds[*scheme].kind {
                SecuritySchemeKind::Basic => 2,
                _ => 1,
            });
            values.sum::<usize>()
        };
        let alternatives = &self.operation.security;
        let fewest = match alternatives.first() {
            Some(first) if first.is_empty() => None,
            _ => {
                let some = alternatives.iter().filter(|schemes| !schemes.is_empty());
                some.min_by_key(values)
            }
        };
        fewest.into_iter().flatten()
    }

    /// Their setters.
    fn credential(&self, token: &TokenStream, user: &TokenStream) -> TokenStream {
        let setters = self.credentials().filter_map(|scheme| {
            let setter = &self.cx.names.schemes[*scheme].setter;
            match self.cx.api.security_schemes[*scheme].kind {
                SecuritySchemeKind::MutualTls => None,
                SecuritySchemeKind::Basic => Some(quote!(.#setter(#user, #token))),
                _ => Some(quote!(.#setter(#token))),
            }
        });
        quote!(#(#setters)*)
    }
}

/// A body that may be left out, but is what the call is made for.
fn optional_body(
    cx: Emit<'_>,
    (operation, names): (&Operation, &OperationNames),
    number: usize,
    used: &mut Used,
) -> Option<TokenStream> {
    let body = operation.body.as_ref().filter(|body| !body.required)?;
    match operation.method {
        HttpMethod::Post | HttpMethod::Put | HttpMethod::Patch => {
            let mut own = Used::default();
            let value = arguments::body(cx, body, number, &mut own)?;
            used.add(own);
            let set = &names.body;
            Some(quote!(.#set(#value)))
        }
        _ => None,
    }
}

/// The status and what the call was made for: a value that is always there, else the whole body.
fn show_status(example: &Example<'_>) -> TokenStream {
    let call = example.call();
    let outcomes = Outcomes::new(example.operation, example.names);
    if let Some(each) = show::show_each(example.cx, example.operation, &outcomes, &call) {
        return each;
    }
    let body = quote!(response.body());
    let certain = outcomes
        .common_body()
        .and_then(|of| show::certain(example.cx, of, &body, 0));
    let shown = match certain {
        Some(value) => quote!(println!("{} {}", response.status(), #value);),
        None if outcomes.is_empty() => quote!(println!("{}", response.status());),
        None => quote!(println!("{} {:#?}", response.status(), response.body());),
    };
    quote! { let response = #call.await?; #shown }
}

/// A large API gets no more programs than this, and one for the first operation of each tag before a second one of
/// any: every program is compiled and linked with each `cargo test`.
const PROGRAMS: usize = 12;

/// A program for each operation.
pub(in crate::emit) fn emit_examples(cx: Emit<'_>) -> Vec<(String, Vec<TokenStream>)> {
    let programs = chosen(cx).into_iter();
    programs
        .map(|(name, example)| (format!("examples/{name}.rs"), example.program()))
        .collect()
}

/// What a program of `examples/` needs.
pub(in crate::emit) struct Program {
    pub(in crate::emit) name: String,
    pub(in crate::emit) tag: Option<usize>,
    /// It sends what stands in a file.
    pub(in crate::emit) has_files: bool,
}

/// The programs, in order.
pub(in crate::emit) fn programs(cx: Emit<'_>) -> Vec<Program> {
    let programs = chosen(cx).into_iter();
    let programs = programs.map(|(name, example)| Program {
        name,
        tag: example.operation.tag,
        has_files: example.used.files,
    });
    programs.collect()
}

fn chosen(cx: Emit<'_>) -> Vec<(String, Example<'_>)> {
    let pairs = cx.api.operations.iter().zip(&cx.names.operations);
    let mut pairs: Vec<_> = pairs.enumerate().collect();
    if pairs.len() > PROGRAMS {
        let mut tags = std::collections::BTreeSet::new();
        pairs.sort_by_key(|(_, (operation, _))| !tags.insert(operation.tag));
    }
    let programs = pairs.into_iter().filter_map(|(index, (operation, names))| {
        Some((index, Example::new(cx, operation, names)?))
    });
    let mut programs: Vec<_> = programs.take(PROGRAMS).collect();
    programs.sort_by_key(|(index, _)| *index);
    let mut taken = std::collections::BTreeSet::new();
    let named = programs.into_iter().filter_map(|(_, example)| {
        let function = example.names.function.as_str();
        let function = function.trim_end_matches('_').to_owned();
        let module = cx.operation_module(example.operation);
        let qualified = format!("{module}_{function}");
        let mut names = [function, qualified].into_iter();
        let name = names.find(|name| taken.insert(name.clone()))?;
        Some((name, example))
    });
    named.collect()
}

/// The program for the crate's own docs: of the operation that is the easiest to call, the first such.
pub(in crate::emit) fn first_example(cx: Emit<'_>) -> Option<String> {
    let pairs = cx.api.operations.iter().zip(&cx.names.operations);
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_by_key(|(operation, _)| effort(cx, operation));
    let mut pairs = pairs.into_iter();
    pairs.find_map(|(operation, names)| Some(Example::new(cx, operation, names)?.page_code()))
}

/// What there is to think of before a call can be made, what matters most in front. The values of an enum are
/// there to choose from.
fn effort(cx: Emit<'_>, operation: &Operation) -> (bool, bool, usize) {
    let arguments = operation.parameters.iter();
    let arguments = arguments.filter(|parameter| parameter.required && !parameter.fixed);
    let is_enum = |type_ref: &TypeRef| match cx.unaliased(type_ref) {
        TypeRef::Named(id) => matches!(cx.api.types[*id].kind, TypeKind::Enum(_)),
        _ => false,
    };
    let arguments = arguments.filter(|parameter| !is_enum(&parameter.type_ref));
    let body = operation.body.as_ref().filter(|body| body.required);
    (
        operation.deprecated,
        operation.method != HttpMethod::Get,
        arguments.count() + usize::from(body.is_some()),
    )
}

/// A summary in one line.
pub(super) fn summary_line(operation: &Operation) -> String {
    let docs = &operation.docs;
    let summary = docs.summary.as_deref().map(markdown::first_paragraph);
    let sentence = || docs.description.as_deref().map(markdown::first_sentence);
    summary.or_else(sentence).unwrap_or_default()
}
