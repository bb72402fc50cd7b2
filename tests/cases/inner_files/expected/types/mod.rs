// @generated
//! The types of the API.

mod json;
mod map;
mod styled;

pub use self::json::JsonBody;
pub use self::map::MapBody;
pub use self::styled::{StyledBody, StyledBodyJoined, StyledBodyPage};
