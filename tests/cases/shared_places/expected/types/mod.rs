// @generated
//! The types of the API.

mod a_response;
mod a_response_deep;
mod inner;
mod not_found_response;
mod not_found_response_inner;
mod rate_header;
mod sort_parameter;

pub use self::a_response::AResponse;
pub use self::a_response_deep::AResponseDeep;
pub use self::inner::Inner;
pub use self::not_found_response::NotFoundResponse;
pub use self::not_found_response_inner::NotFoundResponseInner;
pub use self::rate_header::RateHeader;
pub use self::sort_parameter::SortParameter;
