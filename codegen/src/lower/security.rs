//! Security schemes, and which of them an operation needs.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme as Source};

use super::{Lowering, flag, origin, resolve};
use crate::api::{OAuth, SecurityScheme, SecuritySchemeKind};
use diag::Location;
use source::Dialect;

/// The document's own requirement and the numbers of its schemes.
pub(super) struct Requirements {
    schemes: IndexMap<String, usize>,
    document: Vec<Vec<usize>>,
}

impl Requirements {
    /// What an operation needs: its own word, else the document's.
    pub(super) fn of(&self, operation: Option<&Vec<SecurityRequirement>>) -> Vec<Vec<usize>> {
        operation.map_or_else(|| self.document.clone(), |own| self.lower(own))
    }

    /// An alternative that names an unknown scheme is dropped whole: half of a requirement must
    /// not be sent. `source` has reported the name.
    fn lower(&self, alternatives: &[SecurityRequirement]) -> Vec<Vec<usize>> {
        let schemes = |alternative: &SecurityRequirement| {
            let number = |name: &String| self.schemes.get(name).copied();
            alternative.keys().map(number).collect::<Option<Vec<_>>>()
        };
        alternatives.iter().filter_map(schemes).collect()
    }
}

pub(super) fn lower_security(cx: &mut Lowering<'_>) -> (Vec<SecurityScheme>, Requirements) {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.security_schemes);
    let mut lowered = Vec::new();
    let mut schemes = IndexMap::new();
    for (name, scheme) in table.into_iter().flatten() {
        let at = cx.component("securitySchemes", name);
        let Some(resolved) = resolve(cx, "securitySchemes", table, scheme, &at) else {
            continue;
        };
        let (kind, description, extensions) = lower_scheme(resolved.item);
        let at = origin(&resolved.at, extensions);
        let oauth = lower_oauth(cx, resolved.item, &at);
        schemes.insert(name.clone(), lowered.len());
        lowered.push(SecurityScheme {
            origin: at,
            name: name.as_str().into(),
            kind,
            oauth,
            description: description.clone(),
        });
    }
    let mut requirements = Requirements {
        schemes,
        document: Vec::new(),
    };
    if let Some(own) = &cx.document.security {
        requirements.document = requirements.lower(own);
    }
    (lowered, requirements)
}

/// Where the client asks for tokens by itself.
fn lower_oauth(cx: &mut Lowering<'_>, scheme: &Source, at: &Location) -> OAuth {
    let Source::OAuth2 { flows, .. } = scheme else {
        return OAuth::default();
    };
    // One that is relative is so to the server, which the client knows when it is built.
    let mut is_usable = |url: &String, flow: &str, key: &str| {
        let is_http = ["https://", "http://"]
            .iter()
            .any(|start| url.to_ascii_lowercase().starts_with(start));
        let is_usable = is_http || !url.contains("://") && !url.trim().is_empty();
        if !is_usable {
            // Swagger 2.0 has one flow in a scheme, without an object of its own.
            let at = match cx.version {
                Dialect::V2_0 => at.clone(),
                _ => at.child("flows").child(flow),
            };
            cx.warn(
                "wrong-token-url",
                at.child(key),
                format!("`{url}` is no URL of a token endpoint; the client does not ask there"),
                "write an `https` URL; tokens from a provider work all the same",
            );
        }
        is_usable
    };
    let tokens = |url: &Option<String>, token_url: &String, flow: &'static str| match url {
        Some(url) => (url.clone(), flow, "refreshUrl"),
        None => (token_url.clone(), flow, "tokenUrl"),
    };
    let code = flows.authorization_code.as_ref();
    let code = code.map(|flow| tokens(&flow.refresh_url, &flow.token_url, "authorizationCode"));
    let password = flows.password.as_ref();
    let password = password.map(|flow| tokens(&flow.refresh_url, &flow.token_url, "password"));
    let own = flows.client_credentials.as_ref();
    let own = own.map(|flow| (flow.token_url.clone(), "clientCredentials", "tokenUrl"));
    let mut usable = |said: Option<(String, &str, &str)>| {
        let (url, flow, key) = said?;
        is_usable(&url, flow, key).then_some(url)
    };
    OAuth {
        client_credentials: usable(own),
        refresh: usable(code.or(password)),
    }
}

type Extensions = IndexMap<String, serde_json::Value>;

fn lower_scheme(scheme: &Source) -> (SecuritySchemeKind, &Option<String>, &Extensions) {
    match scheme {
        Source::APIKey {
            location,
            name,
            description,
            extensions,
        } => {
            let kind = match location {
                APIKeyLocation::Header => SecuritySchemeKind::ApiKeyHeader(name.clone()),
                APIKeyLocation::Query => SecuritySchemeKind::ApiKeyQuery(name.clone()),
                APIKeyLocation::Cookie => SecuritySchemeKind::ApiKeyCookie(name.clone()),
            };
            (kind, description, extensions)
        }
        Source::HTTP {
            scheme,
            description,
            extensions,
            ..
        } => {
            // Scheme names are compared without case: RFC 9110, section 11.1.
            let kind = match scheme.to_ascii_lowercase().as_str() {
                _ if flag(extensions, "x-mutual-tls") => SecuritySchemeKind::MutualTls,
                "basic" => SecuritySchemeKind::Basic,
                "bearer" => SecuritySchemeKind::Bearer,
                _ => SecuritySchemeKind::Http(scheme.clone()),
            };
            (kind, description, extensions)
        }
        Source::OAuth2 {
            description,
            extensions,
            ..
        }
        | Source::OpenIDConnect {
            description,
            extensions,
            ..
        } => (SecuritySchemeKind::Bearer, description, extensions),
    }
}
