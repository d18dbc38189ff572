using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PlanPortal.Web.Infrastructure.Language;

/// <summary>Reads dates and decimal numbers from forms as people here write them.</summary>
internal sealed class VietnameseBinders : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) ? new Binder(t => VietnameseDate.TryParse(t, out var date) ? date : null, VietnameseDate.Advice)
            : type == typeof(decimal) ? new Binder(t => VietnameseNumber.TryParse(t, out var number) ? number : null, VietnameseNumber.Advice)
            : null;
    }

    private sealed class Binder(Func<string, object?> read, string advice) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext context)
        {
            var found = context.ValueProvider.GetValue(context.ModelName);
            if (found == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            context.ModelState.SetModelValue(context.ModelName, found);
            var text = found.FirstValue;
            if (string.IsNullOrWhiteSpace(text))
            {
                Leave(context);
                return Task.CompletedTask;
            }

            var value = read(text);
            if (value is null)
            {
                context.ModelState.TryAddModelError(context.ModelName, $"“{text}” chưa đúng. {advice}");
            }
            else
            {
                context.Result = ModelBindingResult.Success(value);
            }

            return Task.CompletedTask;
        }

        private static void Leave(ModelBindingContext context)
        {
            if (context.ModelMetadata.IsReferenceOrNullableType)
            {
                context.Result = ModelBindingResult.Success(null);
            }
            else
            {
                var name = context.ModelMetadata.GetDisplayName();
                context.ModelState.TryAddModelError(
                    context.ModelName, context.ModelMetadata.ModelBindingMessageProvider.MissingBindRequiredValueAccessor(name));
            }
        }
    }
}
