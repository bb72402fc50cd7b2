// @generated
//! The types of the API.

mod connection;
mod device;
mod get_transient_token;
mod server;
mod source_connection_container;
mod source_connection_response;
mod transient_token_container;
mod transient_token_response;
mod unauthorized_error;
mod unauthorized_response;

pub use self::connection::Connection;
pub use self::device::Device;
pub use self::get_transient_token::{GetTransientTokenScope, GetTransientTokenType};
pub use self::server::ServerProtocol;
pub use self::source_connection_container::SourceConnectionContainer;
pub use self::source_connection_response::SourceConnectionResponse;
pub use self::transient_token_container::TransientTokenContainer;
pub use self::transient_token_response::TransientTokenResponse;
pub use self::unauthorized_error::UnauthorizedError;
pub use self::unauthorized_response::UnauthorizedResponse;
