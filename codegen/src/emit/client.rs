//! `client.rs`: the client, its builder's setters, the security schemes.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emit, docs, features, markdown};
use crate::api::{Operation, SecurityScheme, SecuritySchemeKind, Server, Tag, is_base, letters};
use crate::names::SchemeNames;
use crate::settings::ClientHeader;

pub(super) fn emit_client(cx: Emit<'_>) -> Vec<TokenStream> {
    let title = markdown::escape(&cx.api.info.title);
    let head = docs::module_comment(&["The client and its builder.".to_owned()]);
    let mut items = vec![
        head,
        quote!(
            use http::Method;
        ),
        emit_imports(cx),
    ];
    let lines = [
        format!("A client of {title}."),
        String::new(),
        "Cheap to clone: all clones share one pool of connections.".to_owned(),
    ];
    let comment = docs::comment(&lines);
    let tags = cx.names.tags.iter().zip(&cx.api.tags).enumerate();
    let accessors = tags.map(|(number, (names, tag))| {
        let condition = features::condition(cx, number);
        let (accessor, client) = (&names.accessor, &names.client);
        let module = &names.module;
        let root = cx.root();
        let comment = docs::comment(&accessor_lines(cx, number, tag));
        quote! {
            #comment
            #condition
            #[must_use]
            pub fn #accessor(&self) -> #root::api::#module::#client<'_> {
                #root::api::#module::#client::new(&self.core)
            }
        }
    });
    let raw = [
        "A call to a path below the base URL that the description does not have, with everything"
            .to_owned(),
        "else that a described one has.".to_owned(),
    ];
    let raw_comment = docs::comment(&raw);
    items.extend([
        quote! { #comment #[derive(Clone, Debug)] pub struct Client { core: Core } },
        quote! {
            impl Client {
                /// Starts a client: say where the server is and who you are, then
                /// [`build`](ClientBuilder::build).
                pub fn builder() -> ClientBuilder { ClientBuilder::new(&API) }

                /// A client of the server, and with the credentials, that the
                /// [environment variables](ClientBuilder::from_env) say.
                ///
                /// # Errors
                /// They name no server, and the description does not either, or one that is none.
                pub fn from_env() -> Result<Self, BuildError> { Self::builder().from_env().build() }
                #(#accessors)*

                #raw_comment
                pub fn request(&self, method: Method, path: impl Into<String>) -> RawCall {
                    raw::request(&self.core, method, path)
                }

                /// What every call is made with, for operations of your own.
                #[must_use]
                pub fn core(&self) -> &Core { &self.core }
            }
        },
        quote! { impl From<Core> for Client { fn from(core: Core) -> Self { Self { core } } } },
        emit_alias(cx),
        emit_api(cx),
    ]);
    let schemes = cx.api.security_schemes.iter().zip(&cx.names.schemes);
    items.extend(
        schemes
            .clone()
            .filter_map(|(scheme, names)| emit_scheme(scheme, names)),
    );
    items.extend(emit_setters(cx, schemes));
    items
}

/// So many operations are named where a tag says nothing of itself.
const NAMED: usize = 6;

/// What is behind a tag's method: the first words of its description, else the names of what it has.
fn accessor_lines(cx: Emit<'_>, number: usize, tag: &Tag) -> Vec<String> {
    let name = letters(tag.name.as_str());
    let words = tag.description.as_deref().map(markdown::first_paragraph);
    let says_more = |words: &String| !words.is_empty() && letters(words) != name;
    if let Some(words) = words.filter(says_more) {
        return markdown::wrapped(&words);
    }
    let pairs = cx.api.operations.iter().zip(&cx.names.operations);
    let names = pairs.filter(|(operation, _)| operation.tag == Some(number));
    let names: Vec<_> = names
        .map(|(_, names)| markdown::code(names.function.as_str()))
        .collect();
    let (shown, more) = match names.len() {
        all if all > NAMED + 1 => (&names[..NAMED], Some(format!("{} more", all - NAMED))),
        _ => (names.as_slice(), None),
    };
    let listed = docs::listed(shown.iter().cloned().chain(more));
    let what = match names.len() {
        1 => "The operation",
        _ => "The operations",
    };
    markdown::wrapped(&format!("{what} {listed}."))
}

fn emit_imports(cx: Emit<'_>) -> TokenStream {
    let runtime = cx.runtime();
    let with_credentials = cx.api.security_schemes.iter().any(has_credential);
    let security = with_credentials.then(|| {
        quote! {
            use #runtime::secret::Secret;
            use #runtime::security::{Credential, ProvideCredential, SecurityScheme, SecuritySchemeKind};
        }
    });
    let oauth = cx.api.security_schemes.iter().any(has_oauth);
    let oauth = oauth.then(|| quote!(use #runtime::oauth;));
    quote! {
        #oauth
        use #runtime::client::{ApiInfo, BuildError, Core};
        use #runtime::raw::{self, RawCall};
        #security
    }
}

fn emit_alias(cx: Emit<'_>) -> TokenStream {
    let runtime = cx.runtime();
    quote! {
        /// Builds a [`Client`].
        pub type ClientBuilder = #runtime::client::ClientBuilder<Client>;
    }
}

fn emit_api(cx: Emit<'_>) -> TokenStream {
    let server = match cx.api.servers.first().and_then(default_url) {
        Some(url) => quote!(Some(#url)),
        None => quote!(None),
    };
    let headers = cx.settings.headers.iter().filter_map(|header| {
        let (name, value) = (&header.name, header.value.as_ref()?);
        Some(quote!((#name, #value)))
    });
    quote! {
        static API: ApiInfo = ApiInfo {
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            server: #server,
            headers: &[#(#headers),*],
        };
    }
}

/// The server's URL with the defaults of its variables; `None` for a relative one, which needs a
/// base that only the caller knows, and for one that no client takes.
pub(super) fn default_url(server: &Server) -> Option<String> {
    Some(server.with_defaults()).filter(|url| is_base(url))
}

/// A base URL for examples: the description's, or one of a host that callers put theirs for.
pub(super) fn example_url(cx: Emit<'_>) -> String {
    let server = cx.api.servers.first();
    if let Some(url) = server.and_then(default_url) {
        return url;
    }
    let is_path = |url: &String| url.starts_with('/') || server.is_some_and(Server::is_relative);
    let path = server
        .map(Server::with_defaults)
        .map(|url| match url.split_once(":///") {
            // The host is a variable of which only the caller knows the value.
            Some((_, path)) => format!("/{path}"),
            None => url,
        });
    let path = path.filter(is_path).unwrap_or_default();
    let parts = path.split('/');
    let parts = parts.filter(|part| !matches!(*part, "" | "." | ".."));
    parts.fold(EXAMPLE_HOST.to_owned(), |url, part| format!("{url}/{part}"))
}

/// The host that stands in examples for one that only the caller knows.
pub(super) const EXAMPLE_HOST: &str = "https://api.example.com";

/// Whether the client has anything to send for the scheme.
pub(super) fn has_credential(scheme: &SecurityScheme) -> bool {
    scheme.kind != SecuritySchemeKind::MutualTls
}

/// The alternatives of what is sent for an operation: a certificate is the HTTP client's matter.
pub(super) fn requirements(cx: Emit<'_>, operation: &Operation) -> Vec<Vec<usize>> {
    let sent = |scheme: &usize| has_credential(&cx.api.security_schemes[*scheme]);
    let alternatives = operation.security.iter();
    alternatives
        .map(|schemes| schemes.iter().copied().filter(sent).collect())
        .collect()
}

fn emit_scheme(scheme: &SecurityScheme, names: &SchemeNames) -> Option<TokenStream> {
    let kind = match &scheme.kind {
        SecuritySchemeKind::ApiKeyHeader(name) => quote!(ApiKeyHeader(#name)),
        SecuritySchemeKind::ApiKeyQuery(name) => quote!(ApiKeyQuery(#name)),
        SecuritySchemeKind::ApiKeyCookie(name) => quote!(ApiKeyCookie(#name)),
        SecuritySchemeKind::Basic => quote!(Basic),
        SecuritySchemeKind::Bearer => quote!(Bearer),
        SecuritySchemeKind::Http(name) => quote!(Http(#name)),
        SecuritySchemeKind::MutualTls => return None,
    };
    let (constant, name) = (&names.constant, scheme.name.as_str());
    Some(quote! {
        pub(crate) static #constant: SecurityScheme =
            SecurityScheme { name: #name, kind: SecuritySchemeKind::#kind };
    })
}

fn emit_setters<'a>(
    cx: Emit<'_>,
    schemes: impl Iterator<Item = (&'a SecurityScheme, &'a SchemeNames)>,
) -> Option<TokenStream> {
    let runtime = cx.runtime();
    let server = (!cx.api.servers.is_empty()).then(|| {
        let is_relative = cx.api.servers.iter().any(Server::is_relative);
        let host = is_relative.then(|| {
            quote! {
                /// One without a host is relative to that base URL.
            }
        });
        quote! {
            /// Uses a server that the description names, with the values of its variables.
            ///
            /// [`base_url`](Self::base_url) takes any other one.
            #host
            pub fn server(self, server: impl Into<#runtime::server::ServerUrl>) -> Self { self.server_url(server.into()) }
        }
    });
    let schemes: Vec<_> = schemes
        .filter(|(scheme, _)| has_credential(scheme))
        .collect();
    let environment = emit_environment(cx, &schemes);
    let credentials = schemes
        .into_iter()
        .map(|(scheme, names)| emit_credential(scheme, names));
    let headers = cx.settings.headers.iter().zip(&cx.names.headers);
    let headers = headers.map(|(header, name)| emit_header(header, name));
    let setters: Vec<_> = server
        .into_iter()
        .chain(credentials)
        .chain(headers)
        .chain([environment])
        .collect();
    Some(quote! { impl ClientBuilder { #(#setters)* } })
}

/// The base URL and the credentials from variables, for programs that want them from there.
fn emit_environment(cx: Emit<'_>, schemes: &[(&SecurityScheme, &SchemeNames)]) -> TokenStream {
    let prefix = environment_prefix(cx);
    let names = environment_names(cx, schemes);
    let names: Vec<_> = names.iter().map(|name| markdown::code(name)).collect();
    let words = format!(
        "Reads the environment variables {}, as far as they are set. Nothing is read unless this is called.",
        names.join(", ")
    );
    let comment = docs::comment(&markdown::wrapped(&words));
    let pairs = schemes.iter().map(|(_, names)| {
        let (constant, name) = (&names.constant, names.constant.as_str());
        quote!((&#constant, #name))
    });
    quote! {
        #comment
        pub fn from_env(self) -> Self { self.from_variables(#prefix, &[#(#pairs),*]) }
    }
}

/// The variables that a client takes its base URL and its credentials from.
pub(super) fn environment_names(
    cx: Emit<'_>,
    schemes: &[(&SecurityScheme, &SchemeNames)],
) -> Vec<String> {
    let prefix = environment_prefix(cx);
    let mut names = vec![format!("{prefix}_BASE_URL")];
    for (scheme, scheme_names) in schemes {
        let name = format!("{prefix}_{}", scheme_names.constant);
        match scheme.kind {
            SecuritySchemeKind::Basic => {
                names.extend([format!("{name}_USER"), format!("{name}_PASSWORD")]);
            }
            _ => names.push(name),
        }
    }
    names
}

/// What the variables' names begin with.
fn environment_prefix(cx: Emit<'_>) -> String {
    let own = cx.settings.environment.prefix.clone();
    own.unwrap_or_else(|| cx.settings.name.replace('-', "_").to_uppercase())
}

fn emit_credential(scheme: &SecurityScheme, names: &SchemeNames) -> TokenStream {
    let (constant, setter, provider) = (&names.constant, &names.setter, &names.provider);
    let place = place(scheme);
    let mut lines = scheme
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    docs::add_block(&mut lines, [place.clone()]);
    let comment = docs::comment(&lines);
    let provided = [
        format!(
            "As [`{setter}`](Self::{setter}), from a function that is asked before each request."
        ),
        String::new(),
        "Its errors end the call with `Error::Credential`; nothing is sent then.".to_owned(),
    ];
    let provided = docs::comment(&provided);
    let oauth = emit_oauth(scheme, names);
    let value = if scheme.kind == SecuritySchemeKind::Basic {
        quote! {
            pub fn #setter(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
                self.credential(&#constant, Credential::basic(user, password))
            }
        }
    } else {
        let argument = quote!(credential);
        quote! {
            pub fn #setter(self, #argument: impl Into<Secret>) -> Self {
                self.credential(&#constant, Credential::value(#argument))
            }
        }
    };
    quote! {
        #comment #value
        #provided
        pub fn #provider(self, provider: impl ProvideCredential) -> Self {
            self.credential(&#constant, Credential::provider(provider))
        }
        #oauth
    }
}

/// Setters that get tokens themselves, for a scheme of OAuth 2.
fn emit_oauth(scheme: &SecurityScheme, names: &SchemeNames) -> TokenStream {
    let (constant, setter) = (&names.constant, &names.setter);
    let own = scheme.oauth.client_credentials.as_ref().map(|url| {
        let name = &names.client_credentials;
        let lines = [
            format!(
                "As [`{setter}`](Self::{setter}), with tokens that the client gets for itself from"
            ),
            format!("{}: OAuth 2's client credentials grant.", markdown::code(url)),
        ];
        let comment = docs::comment(&lines);
        quote! {
            #comment
            pub fn #name(self, client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
                let provider = oauth::ClientCredentials::new(#url, client_id, client_secret);
                self.credential(&#constant, Credential::provider(provider))
            }
        }
    });
    let refreshed = scheme.oauth.refresh.as_ref().map(|url| {
        let name = &names.refresh_token;
        let lines = [
            format!("As [`{setter}`](Self::{setter}), with tokens that the client gets for a refresh token"),
            format!(
                "from {}. [`oauth`] has more to set, for `{}`.",
                markdown::code(url),
                names.provider
            ),
        ];
        let comment = docs::comment(&lines);
        quote! {
            #comment
            pub fn #name(self, refresh_token: impl Into<Secret>) -> Self {
                let provider = oauth::RefreshToken::new(#url, refresh_token);
                self.credential(&#constant, Credential::provider(provider))
            }
        }
    });
    quote!(#own #refreshed)
}

/// Whether the scheme has a setter that gets tokens itself.
pub(super) fn has_oauth(scheme: &SecurityScheme) -> bool {
    scheme.oauth.client_credentials.is_some() || scheme.oauth.refresh.is_some()
}

/// Where a credential goes, in a sentence.
pub(super) fn place(scheme: &SecurityScheme) -> String {
    match &scheme.kind {
        SecuritySchemeKind::ApiKeyHeader(name) => {
            format!("Sent in the header {}.", markdown::code(name))
        }
        SecuritySchemeKind::ApiKeyQuery(name) => {
            format!("Sent in the query parameter {}.", markdown::code(name))
        }
        SecuritySchemeKind::ApiKeyCookie(name) => {
            format!("Sent in the cookie {}.", markdown::code(name))
        }
        SecuritySchemeKind::Basic => "Sent as HTTP basic authentication.".to_owned(),
        SecuritySchemeKind::Bearer => "Sent as `authorization: Bearer …`.".to_owned(),
        SecuritySchemeKind::Http(name) => {
            format!(
                "Sent as {}.",
                markdown::code(&format!("authorization: {name} …"))
            )
        }
        SecuritySchemeKind::MutualTls => {
            "The client's certificate: give it to `http_client`.".to_owned()
        }
    }
}

fn emit_header(header: &ClientHeader, name: &crate::names::Ident) -> TokenStream {
    let wire = &header.name;
    let mut lines = header
        .description
        .as_deref()
        .map(markdown::lines)
        .unwrap_or_default();
    let sent = format!(
        "Sent as the header {} with every request.",
        markdown::code(wire)
    );
    docs::add_block(&mut lines, [sent]);
    let comment = docs::comment(&lines);
    quote! {
        #comment
        pub fn #name(self, value: impl Into<String>) -> Self { self.header(#wire, value) }
    }
}
