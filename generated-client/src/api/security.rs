// @generated
//! Tokens, and the connections of the sources that a server knows.
//!
//! [`Security`] has the methods; `client.security()` gives it.

use http::Method;

use crate::client::ACCESS_TOKEN;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::client::Core;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::QueryStyle;
use crate::types;

/// Tokens, and the connections of the sources that a server knows.
#[derive(Clone, Copy, Debug)]
pub struct Security<'c> {
    core: &'c Core,
}

impl<'c> Security<'c> {
    pub(crate) fn new(core: &'c Core) -> Self {
        Self { core }
    }

    /// Get a transient token.
    ///
    /// Hands the caller a temporary token with the caller's own access level.
    ///
    /// The token is valid for up to 48 hours, and is destroyed when the server restarts. It cannot
    /// be used to ask for another transient token.
    ///
    /// `GET /security/token`
    ///
    /// # Arguments
    ///
    /// * `type_`: What the token is for.
    /// * `scope`: How far the token reaches.
    ///
    /// # Returns
    ///
    /// [`TransientTokenResponse`](types::TransientTokenResponse).
    ///
    /// # Errors
    ///
    /// [`GetTransientTokenFailure`] has the documented failures.
    pub fn get_transient_token(
        &self,
        type_: types::GetTransientTokenType,
        scope: types::GetTransientTokenScope,
    ) -> Call<GetTransientToken> {
        let mut request = Request::new(&GET_TRANSIENT_TOKEN);
        request.query("type", QueryStyle::FORM, &type_);
        request.query("scope", QueryStyle::FORM, &scope);
        Call::new(self.core, request)
    }

    /// Get the connection information of a source.
    ///
    /// Tells how to connect to a source that the server knows, such as a cloud provider or a shared
    /// server, and gives a transient token for it.
    ///
    /// Only for the token of an administrator, or a transient token made from one. Needs Plex Media
    /// Server 1.15.4 or newer.
    ///
    /// `GET /security/resources`
    ///
    /// # Arguments
    ///
    /// * `source`: The source, named by its kind and its identifier.
    ///
    /// # Returns
    ///
    /// [`SourceConnectionResponse`](types::SourceConnectionResponse).
    ///
    /// # Errors
    ///
    /// [`GetSourceConnectionInformationFailure`] has the documented failures.
    pub fn get_source_connection_information(
        &self,
        source: &str,
    ) -> Call<GetSourceConnectionInformation> {
        let mut request = Request::new(&GET_SOURCE_CONNECTION_INFORMATION);
        request.query("source", QueryStyle::FORM, source);
        Call::new(self.core, request)
    }
}

/// The operation of [`Security::get_transient_token`].
#[derive(Clone, Copy, Debug)]
pub struct GetTransientToken;

static GET_TRANSIENT_TOKEN: OperationInfo = OperationInfo {
    id: "getTransientToken",
    method: Method::GET,
    path: "/security/token",
    accept: Some("application/json"),
    security: &[&[&ACCESS_TOKEN]],
    server: None,
    documented_redirects: false,
};

impl Operation for GetTransientToken {
    type Output = types::TransientTokenResponse;
    type Failure = GetTransientTokenFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            400 => Ok(Answer::Failure(GetTransientTokenFailure::BadRequest)),
            401 => Answer::failure(reply, GetTransientTokenFailure::Unauthorized),
            403 => Ok(Answer::Failure(GetTransientTokenFailure::Forbidden)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Security::get_transient_token`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTransientTokenFailure {
    /// A parameter is missing or wrong.
    ///
    /// Status 400.
    BadRequest,
    /// The token is missing or not valid.
    ///
    /// Status 401.
    Unauthorized(types::UnauthorizedResponse),
    /// The token may not do this, for example because it is itself a transient one.
    ///
    /// Status 403.
    Forbidden,
}

/// The operation of [`Security::get_source_connection_information`].
#[derive(Clone, Copy, Debug)]
pub struct GetSourceConnectionInformation;

static GET_SOURCE_CONNECTION_INFORMATION: OperationInfo = OperationInfo {
    id: "getSourceConnectionInformation",
    method: Method::GET,
    path: "/security/resources",
    accept: Some("application/json"),
    security: &[&[&ACCESS_TOKEN]],
    server: None,
    documented_redirects: false,
};

impl Operation for GetSourceConnectionInformation {
    type Output = types::SourceConnectionResponse;
    type Failure = GetSourceConnectionInformationFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            400 => Ok(Answer::Failure(GetSourceConnectionInformationFailure::BadRequest)),
            401 => {
                Answer::failure(
                    reply,
                    GetSourceConnectionInformationFailure::Unauthorized,
                )
            }
            403 => Ok(Answer::Failure(GetSourceConnectionInformationFailure::Forbidden)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Security::get_source_connection_information`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSourceConnectionInformationFailure {
    /// A parameter is missing or wrong.
    ///
    /// Status 400.
    BadRequest,
    /// The token is missing or not valid.
    ///
    /// Status 401.
    Unauthorized(types::UnauthorizedResponse),
    /// The token may not do this, for example because it is itself a transient one.
    ///
    /// Status 403.
    Forbidden,
}
